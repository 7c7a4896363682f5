/** Each matches a whole line, in lower case and without marks at its ends, that a German, Spanish or Chinese page brings. */
const patterns: readonly RegExp[] = [
  // ways around the page
  /^(?:zum (?:haupt)?(?:inhalt|menü)(?: springen)?|menü|navigation|suche|startseite|zurück|nach oben|weiter|mehr (?:anzeigen|laden)|anmelden|registrieren|abonnieren|merken|drucken|schließen|vorlesen|artikel (?:teilen|merken|drucken|vorlesen|hören))$/,
  /^(?:saltar al contenido(?: principal)?|menú|buscar|inicio|volver|siguiente|anterior|cerrar|iniciar sesión|regístrate|suscríbete|suscribirse|ver más|cargar más|imprimir|escuchar(?: la noticia)?)$/,
  /^(?:首页|菜单|搜索|登录|注册|返回(?:首页|顶部)?|下一篇|上一篇|更多|展开(?:全文)?|收起|打印|收藏|关闭|字号|网站地图|联系我们|关于我们|订阅|关注(?:我们)?|点赞|评论|转发)(?:[ :：].{0,30})?$/,
  /^(?:首页|主页) ?(?:[>»›/|] ?[^>»›/|]{1,20}){1,5}(?:正文)?$/,
  // consent
  /^(?:wir verwenden|diese (?:web)?seite verwendet) cookies\b.{0,160}$/,
  /^(?:alle )?cookies (?:akzeptieren|ablehnen|verwalten)$|^(?:cookie-einstellungen|datenschutz(?:erklärung|einstellungen)?|impressum|agb|nutzungsbedingungen|kontakt)(?: ?[|•·] ?.{1,80})?$/,
  /^(?:usamos|utilizamos|esta (?:web|página) (?:usa|utiliza)) cookies\b.{0,160}$/,
  /^(?:aceptar|rechazar|configurar)(?: todas)?(?: las)? cookies$|^(?:política de (?:privacidad|cookies)|aviso legal|términos y condiciones|contacto|publicidad)(?: ?[|•·] ?.{1,80})?$/,
  /^(?:隐私政策|使用条款|免责声明|版权声明|版权所有)(?:[ :：|].{0,80})?$/,
  // sharing and letters
  /^(?:teilen|auf (?:facebook|twitter|x|whatsapp|linkedin) teilen|per e-mail (?:teilen|senden)|link kopieren|folgen sie uns.{0,60})$/,
  /^(?:compartir|comparte)(?: (?:esta noticia|este artículo|en .{1,30}))?$|^(?:copiar enlace|síguenos.{0,60}|enviar por correo)$/,
  /^(?:分享(?:到|至)?.{0,20}|复制链接|扫一扫.{0,30}|微信扫码.{0,30}|下载.{0,10}(?:app|客户端).{0,20}|关注.{0,16}公众号.{0,20})$/,
  /^(?:newsletter (?:abonnieren|bestellen)|(?:jetzt|hier) (?:den |unseren )?newsletter\b.{0,60}|melden sie sich .{0,60}newsletter.{0,30})$/,
  /^(?:suscríbete (?:a|al) .{0,60}|recibe .{0,40}(?:boletín|newsletter).{0,40}|apúntate .{0,60}newsletter.{0,20})$/,
  // advertising and pointers elsewhere
  /^(?:anzeige|werbung|advertorial|gesponsert(?:er inhalt)?|publicidad|contenido patrocinado|anuncio|广告|推广)$/,
  /^(?:lesen sie (?:auch|mehr|hier)|mehr (?:zum thema|dazu|lesen)|siehe auch|das könnte sie auch interessieren|auch interessant) ?[:>»›→|–—-].{0,200}$/,
  /^(?:lea? también|le puede interesar|te puede interesar|más información|ver también|noticias? relacionadas?) ?[:>»›→|–—-].{0,200}$/,
  /^(?:相关阅读|延伸阅读|推荐阅读|相关新闻|热门推荐|更多精彩) ?[:：].{0,120}$/,
  /^(?:themen|schlagwörter|stichwörter|etiquetas|temas|标签|关键词) ?[:：] ?.{1,160}$/,
  // pictures and the foot of the page
  /^(?:(?:archiv)?(?:foto|bild)|symbolbild|quelle|fotos?|imagen|crédito|fuente|图|图片|图源|图片来源|摄影) ?[:：©/].{0,160}$/,
  /^.{0,120}\b(?:alle rechte vorbehalten|todos los derechos reservados)\.?$|^.{0,80}(?:版权所有|未经授权|不得转载).{0,60}$/,
  /^(?:责任编辑|责编|编辑|审核|校对) ?[:：].{1,40}$/,
  /^(?:\d[\d.,]* )?(?:kommentare?|comentarios?)(?: ?\(?\d*\)?)?$|^(?:kommentar (?:schreiben|verfassen)|deja un comentario|发表评论|查看评论|\d+ ?条评论)$/,
  /^(?:lesezeit|lesedauer|tiempo de lectura|阅读时间|阅读量?) ?[:：]? ?.{0,24}$|^\d{1,3} ?(?:min\.?|minuten) (?:lesezeit|lesedauer)$/,
];

/** Whether a line, as `isJunk` trims it, comes from the page around a German, Spanish or Chinese article. */
export const isJunkAbroad = (bare: string): boolean => patterns.some((pattern) => pattern.test(bare));

/** Opens a list of links to other articles. */
export const RELATED_ABROAD =
  /^(?:mehr zum thema|lesen sie auch|das könnte sie auch interessieren|weitere (?:artikel|themen|meldungen)|meistgelesen|ähnliche artikel|verwandte (?:artikel|themen)|auch interessant|te puede interesar|lea también|le puede interesar|noticias relacionadas|artículos relacionados|lo más leído|más noticias|ver también|相关阅读|相关新闻|相关文章|延伸阅读|推荐阅读|热门(?:推荐|文章|新闻)|猜你喜欢|更多新闻)[:：]?$/i;

/** Weekdays, hours and words of publishing that stand beside a date and say nothing more. */
const BESIDE_DATE =
  /(?<!\p{L})(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lunes|martes|miércoles|jueves|viernes|sábado|domingo|stand|aktualisiert|aktualisierung|erschienen|zuletzt geändert|publicado|actualizado|publicación)(?!\p{L})(?: (?:am|el))?[:,]?|\d{1,2}[:.]\d{2} ?(?:uhr|h)(?!\p{L})|星期[一二三四五六日天]|周[一二三四五六日]|(?:发布|更新)(?:时间|日期)?[:：]?|(?:上|下)午/giu;

/** "来源：新华社", "作者：李明": who wrote or published a Chinese text. */
export const CHINESE_BYLINE = /^(?<label>来源|来自|作者|记者|文) ?[:：/] ?(?<names>[^\s:：，。]{2,20})$/u;

/** The part of a dateline without what only belongs to its date. */
export const withoutDayWords = (part: string): string => part.replace(BESIDE_DATE, ' ');
