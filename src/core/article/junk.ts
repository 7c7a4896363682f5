import { isJunkAbroad, RELATED_ABROAD } from './junk-abroad.ts';
import { isPlea } from './junk-pleas.ts';
import { remembered } from './remembered.ts';

/** Lines longer than this are somebody's prose. */
const LONGEST_JUNK = 240;

const network =
  '(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|instagram|youtube|tiktok|threads|mastodon|bluesky|flipboard|pocket|messenger|wechat|weibo|e-?mail|sms|print|copy(?: link)?|share|tweet|pin|save)';
const outlets =
  '(?:getty images|ap photo|ap|associated press|press association|afp|reuters|epa|shutterstock|i ?stock(?:photo)?|alamy(?: stock photo)?|unsplash|pexels|wikimedia commons|flickr|xinhua|dpa|pa wire|pa media|bloomberg)';

/** Each matches a whole line that a copy from a web page brings and no author wrote. */
const patterns: readonly RegExp[] = [
  // ways around the page
  /^(?:skip|jump) to:? (?:the )?(?:main )?(?:content|navigation|article|search|footer|comments)(?:[ ,·|]+(?:jump to:? )?(?:content|navigation|search))*\.?$/,
  /^skip (?:ad|advert|advertisement|past newsletter promotion)$/,
  /^(?:zum inhalt springen|aller au contenu(?: principal)?|saltar al contenido(?: principal)?|ir al contenido)$/,
  /^(?:main )?(?:menu|navigation|search|close|open menu|toggle navigation|back|home|sections?|more|log ?(?:in|out)|sign ?(?:in|up|out)|register|disclaimers?|accessibility|careers|help(?: cent(?:re|er))?|faqs?|site ?map|rss(?: feed)?|subscribe(?: now)?|my account|back to (?:the )?top|next|previous|(?:next|previous) (?:article|post|story)|show|hide|quick guide|load(?:ing|ing more| more)?(?:\.\.\.|…)?|show more|see more|view all|expand|continue reading|read (?:the )?full (?:story|article|report)(?: here)?|view (?:in browser|original|source|history)|(?:main )?page (?:discussion|tools)|hide|print|top stories)$/,
  /^(?:home|startseite|accueil|inicio) ?(?:[>»›/|][^>»›/|]{1,40})+[>»›]?$/,
  /^[^>»›.!?]{1,30}(?: [>»›] [^>»›.!?]{1,60}){1,8}$/,
  /^[^|\d]{1,25}(?: \| [^|\d]{1,25}){2,}$/,
  /^\d{1,3} languages$|^vte$|^find sources ?:.{1,220}$|^edit this (?:at|on) \w+$/,
  /^(?:read|view|see|open|having trouble (?:reading|viewing)) (?:this )?(?:e-?mail|message|newsletter|letter|issue|it)?\??:? ?(?:view it )?(?:online|in (?:your|a|the) (?:web )?browser|on the web)\b.{0,80}$/,
  // cookies and consent
  /^(?:accept|reject|allow|manage|decline)(?: all)?(?: (?:the |our )?cookies?| preferences)?(?: (?:and|&) (?:close|continue))?$/,
  /^(?:cookies?|privacy|consent) (?:settings|preferences|policy|notice|statement|choices|overview|cent(?:re|er))$/,
  /^(?:your privacy\b.{0,60}|manage (?:your |my )?(?:preferences|choices|consent|cookies|options|settings)\b.{0,100}|your choices)$/,
  /^(?:we use|this (?:web)?site uses|our (?:web)?site uses) cookies\b/,
  /^click to (?:share|print|e-?mail)\b.{0,60}$/,
  /^like (?:this:|loading(?:\.\.\.|…)?)$/,
  /^we (?:and our (?:\d+ )?partners )?(?:value|respect|care about) your privacy\b.{0,200}$/,
  /^we and our (?:\d+ )?partners\b.{1,200}$/,
  /^privacy notice: .{1,200}$/,
  /^by (?:continuing|clicking|using) .{0,80}\b(?:cookies|terms|privacy)\b/,
  /^(?:terms (?:of (?:use|service)|and conditions|& conditions)|privacy policy|contact(?: us)?|about us|advertise(?: with us)?)(?: ?[|•·] ?.{1,60})?$/,
  /^(?:alle )?cookies (?:akzeptieren|ablehnen)$/,
  // sharing
  new RegExp(`^${network}(?:[\\s|,•·/&+-]+(?:and |or |on |via |by |more)?${network})*(?: more)?$`),
  new RegExp(
    `^(?:share|tweet|post|pin|follow|like|find|join)(?: (?:this|it|us|me|the))?(?: (?:article|story|post|page|life|recipe|news|report|video|interview|review))?:?(?: (?:on|via|by|to|with|in))?(?: (?:${network}|friends)(?:,? (?:and |or )?${network}| it)*)?:?$`,
  ),
  /^\d[\d.,]*k? (?:shares?|likes?|views?|retweets?|reads?|claps?|reactions?)$/,
  /^(?:shares?|likes?|views?):? \d[\d.,]*k?$/,
  /^(?:e-?mail|print|save|bookmark|gift|give|download|copy|report)(?: (?:this|full|link to(?: this)?|the))? (?:article|story|page|essay|piece|chapter|recipe|letter|issue|for later|link|pdf)$/,
  /^.{0,60}\bback to home\b.{0,40}$|^view (?:this (?:post|e-?mail|letter|issue)|in (?:your )?browser)\b.{0,120}$/,
  /^.{20,220}[.!?)”"’] ?courtesy(?: of)? (?:the )?[^.:?!]{2,90}[).]*$/,
  /^.{10,220}\.credits?: ?.{2,80}$/,
  /^more: .{12,160}$/,
  /^link copied!?$|^ad feedback$|^thank you!$|^\p{L}{2,6} ?[—–]$/u,
  /^add (?:us )?as (?:a )?preferred source on google$/,
  /^view (?:image|photo|gallery|picture)s?(?: in)? ?(?:full ?screen)?$/,
  /^\[\d{1,3}\/\d{1,3}\] .{1,220}$/,
  /^sign up (?:to|for) [\w '’]{1,40}$/,
  /^(?:a |\d+ )?(?:min(?:ute)?s? )?(?:listen|watch)(?: ?[(·-]? ?\d{1,3}(?::\d{2})? ?(?:min(?:ute)?s?)?\)?)?$/,
  /^\d{1,2}:\d{2} ?\/ ?\d{1,2}:\d{2}$/,
  // letters, apps and money
  /^(?:sign up|subscribe|register|get|join|stay)(?: (?:up|to|for|our|your|the|on|now|us|here|free|with|in|more|all|a|and|by|today|weekly|daily|breaking))\b.{0,80}\b(?:newsletters?|e-?mails?|inbox|updates|alerts|briefing|mailing list|up to date)\b.{0,60}$/,
  /^(?:get|receive|have) .{1,60}\b(?:in|to|into|delivered to) your (?:e-?mail )?inbox\b.{0,80}$/,
  /^.{1,40}: (?:sign up|subscribe)\b.{1,60}\bnewsletters?\b.{0,40}$/,
  /^by (?:signing up|subscribing|registering),? you\b.{1,120}$/,
  /^(?:contact|e-?mail)(?: us| the author| the reporter)?(?: at)?:? \S+@\S+$/,
  /^(?:follow (?:\w+ ){1,4}on \w+:? ?)?@\w{2,30}\.?$/,
  /^(?:(?:enter|type|add) )?your (?:best )?e-?mail(?: address)?(?:\.\.\.|…)?(?: ?(?:here|subscribe|sign (?:me )?up|join|go))?$|^e-?mail address(?:\.\.\.|…|\*)?$/,
  /^(?:or )?fill (?:in|out) (?:the|this|our) form\b.{0,40}$/,
  new RegExp(`^${network} ?: ?(?:@\\S{2,40}|\\+?[\\d ()-]{6,20}|\\S+@\\S+)$`),
  /^next review\b.{0,40}$/,
  /^(?:newsletters?|[\w ]{1,30} newsletter|(?:already|not) a (?:subscriber|member)\?.{0,60}|(?:have|already have) an account\?.{0,40}|you have (?:read )?\w+ (?:of (?:your )?\w+ )?(?:free )?articles? (?:left|remaining|this|for).{0,60}|(?:register|subscribe|sign up|sign in|log in)(?: now| today| here| free)? to (?:read|continue|comment|save|follow|unlock|access|see|view)\b.{0,50}|thank you for (?:subscribing|signing up)!?|you can unsubscribe at any time\.?)$/,
  /^(?:download|get) (?:our|the) app\b.{0,40}$/,
  /^(?:support (?:us|our (?:work|journalism))|donate(?: now)?|become a (?:member|subscriber|supporter))\b.{0,60}$/,
  // advertising
  /^(?:adverts?|advertise?ments?|advertising|sponsored(?: content| by .{1,40})?|promoted(?: content)?|ad|anzeige|werbung|publicité|publicidad)(?: ?[-–—:|] ?.{1,40})?$/,
  /^(?:article|story|content) continues (?:below|after) .{0,40}$/,
  // pointers elsewhere
  /^(?:read|see|watch|listen|learn|find)(?: out)? (?:more|also|next|now)(?: ?[:>»›→|–—-].{0,200}| (?:about|at|on|here|in)\b.{0,80})?$/,
  /^(?:also read|more on this(?: story)?|related(?: \w+){0,2}|don['’]t miss|in case you missed it|editor['’]s picks?|mehr zum thema|lesen sie auch|lire aussi|leer también|lea también) ?[:>»›→|–—-].{1,200}$/,
  /^(?:read|watch|listen|explore|see) ?: .{1,160}$/,
  /^click here\b.{0,80}$/,
  /^(?:for more|more) (?:stories|articles|news|coverage)(?: like this)?\b.{0,60}\b(?:visit|follow|subscribe|click|go to)\b.{0,80}$/,
  /^explore more on these topics$|^see all .{1,40}$|^view all .{1,30}$|^(?:[\w ]{1,20} )?quiz$|^before you go(?:\.\.\.|…)?$|^ask the \w+(?: a question)?$|^more actions$|^disclosure statement$/,
  /^this (?:article|entry|page) was (?:most recently|last) .{1,120}$/,
  /^(?:retrieved from|archived from) ["“]?https?:.{1,200}$/,
  /^https?:\/\/\S+$/,
  /^#?[\p{L}\p{N}_-]{2,40}(?:[ ,]+#[\p{L}\p{N}_-]{2,40}){1,20}$/u,
  /^.{1,300}[↩⤴]\ufe0e?$/,
  /^(?:highlights|notes|word count|saved|clipped|source url|reading progress) ?: ?.{0,80}$/,
  /^\(?(?:read|see) (?:also|more)[:>].{1,160}\)$/,
  // encyclopaedias
  /^from [\w ]{2,30}, (?:the|an?) (?:\w+ ){0,2}encyclop(?:a|æ)?edia\.?$/,
  /^coordinates ?:? ?\d{1,3}°.{0,60}$/,
  /^(?:this article is about .{1,120}|for (?:other uses|the .{1,60}|.{1,60})|.{1,60} redirects here\. .{1,60}|not to be confused with .{1,80}), see (?:also )?.{1,100}(?:\(.{1,40}\)|disambiguation)\.?$/,
  /^not to be confused with .{1,80}\.$/,
  /^(?:main articles?|further information|see also|for more details on this topic, see) ?: .{1,120}$/,
  /^(?:hidden )?categor(?:y|ies) ?: .{1,220}$/,
  /^this (?:page|article) was last (?:edited|modified|updated) (?:on |in )?.{1,60}$/,
  /^text is available under .{1,200}$/,
  /^this article (?:needs|may require) additional (?:citations|cleanup).{0,120}$/,
  /^(?:listen to this (?:article|story)|play (?:video|audio)|watch (?:the )?video|view (?:gallery|comments)|print this (?:page|article)|text size|font size)\.?$/,
  /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords)(?: ?: ?.{1,160})?$/,
  // agencies
  new RegExp(`^[(—–-]*(?:by |the )?${outlets}[)—–.-]*$`),
  /^\(?(?:additional )?(?:reporting|writing|editing) by [^.;]{2,80}(?:; ?[^;]{2,80}){0,5}\)?\.?$/,
  /^(?:[^.]{2,60} reported from [^.]{2,60}\. )?[^.]{2,90} contributed (?:to )?(?:this )?(?:report|reporting|article|story)\b.{0,30}$/,
  /^this (?:article|story|material) (?:was )?(?:first |originally )?(?:appeared|published)\b.{0,150}$/,
  /^this material may not be (?:published|copied|reproduced).{0,120}$/,
  /^authority control(?: databases)?\b.{0,120}$/,
  /^(?:main page|current events|random article|create account|article|talk|read|edit|contribute|community portal|recent changes|special pages|what links here|related changes|tools|appearance|languages|other (?:projects|languages)|in other (?:projects|languages))$/,
  /^(?:search|contact|mobile|desktop) (?:\w+pedia|view|version|this site|the site)$/,
  /^(?:media related to .{1,100}|wikimedia commons has .{1,100}|this article incorporates .{1,160}|this .{1,60} is a stub\b.{0,120})$/,
  /^(?:leer en español|read (?:in|this in) \w+|lire en français|available in .{1,40}|阅读.{2,8}版)$/,
  /^(?:give|gift|save|bookmark) (?:this )?(?:article|story)$/,
  /^from the section .{1,30}$/,
  /^.{1,60} (?:is|are) not responsible for (?:the )?content\b.{1,40}$/,
  /^.{0,180}\bbuy (?:something |anything )?through (?:our |these |the |a )?links?\b.{0,140}$/,
  /^a version of this (?:article|story)\b.{1,220}$/,
  /^pin (?:this|it)(?: \w+)? for later!?$/,
  /^(?:watch|listen|video|podcast|in pictures|(?:photo |picture |image )?gallery|slideshow|quiz|poll) ?: .{1,140}$/,
  /^\d{1,3} (?:pictures|photos|images|videos|bilder|fotos|slides)$/,
  /^(?:continued (?:on|from) (?:page|p\.) ?\w{1,4}|(?:please )?turn (?:over|to page \d{1,3})|see (?:also )?page \d{1,3})\.?$/,
  /^(?:asked|modified|viewed|answered|active|joined) .{0,30}\b(?:ago|times|today|yesterday)$|^improve this (?:question|answer)$|^(?:content is available under .{1,120})$/,
  /^[^·•\d]{1,25}(?: [·•] [^·•\d]{1,25}){2,}$/,
  /^(?:blog at|powered by|proudly powered by|theme(?: by)?:?|website by|designed by|hosted by) \S.{0,40}$/,
  /^.{0,160}\bdoi ?: ?10\.\S+.{0,60}$/,
  // pictures
  /^.{1,220}\bcredits?(?:\.\.\.|…) ?.{1,80}$/,
  /^(?:image|picture|photo) (?:source|caption|copyright|credit),.{0,160}$/,
  /^\[?(?:image|photo|picture|video|chart|graph|diagram|figure|interactive|infographic|illustration|caption|logo|avatar|thumbnail|gif|embed|map|audio)(?:: [^\]]{1,120})?\]$/,
  /^(?:image|photo|picture|slide|video) \d{1,3} of \d{1,3}$/,
  /^(?:image|photo|picture|logo|avatar|thumbnail)$/,
  /^.{2,120}\((?:pdf|xlsx?|docx?|csv|zip|pptx?|epub)(?:[,:;]? [^()]{1,24})?\)$/,
  /^(?:photograph|painting|engraving|illustration|drawing|artwork|portrait|woodcut|lithograph|sculpture|map|graphic|animation|composite)s? (?:by|courtesy(?: of)?) (?:[^.!?]|\b\p{L}\.){2,90}$/u,
  /^(?:limited[- ]time|special|exclusive|introductory|holiday) offer\b.{0,40}$|^please be respectful of copyright\b.{0,80}$|^.{0,80}\bunauthori[sz]ed (?:use|copying|reproduction) (?:is )?(?:strictly )?prohibited\.?$/,
  /^\d{1,2} \p{L}.{5,200}\((?:[^()]{2,40}, )?(?:1[5-9]|20)\d\d\)(?:, (?:pp?\. ?)?\d{1,4}(?:[–-]\d{1,4})?)?\.?$/u,
  /^.{1,220}[,.(] ?(?:author provided|author supplied|provided by (?:the )?author|handout|supplied)\b.{0,30}$/,
  /^[\w-]{1,80}\.(?:jpe?g|png|gif|webp|svg|avif)$/,
  /^.{1,220}(?:[.!?)”"’\]|/–—-] |[(\[] ?)(?:photo(?:graph)?|image|picture|illustration|foto|credits?|photo credit|image credit|graphic)s?(?: by)? ?: ?(?:[^.:?!]|\b\p{L}\.){2,90}[)\].]*$/u,
  /^.{1,220}[(,] ?cc[ -](?:by|0)(?:-(?:sa|nc|nd)){0,2}(?: \d\.\d)?[).]*$/,
  /^.{1,160}[(,;] ?(?:public domain|courtesy of [^.]{2,60}|used (?:with|by) permission)[).]*$/,
  /^(?:pictured|above|below|left|right|file)(?: (?:left|right|above|below))? ?[:(].{1,160}$/,
  /^a file (?:photo|picture|image)\b.{1,160}$/,
  /^.{1,220}[.!?)”"’] ?\(?(?:photo(?:graph)?|image|picture|illustration|foto)s?(?: (?:illustration|composite|collage))? (?:by|courtesy(?: of)?) [^.:?!]{2,120}[).]*$/,
  /^.{1,220}[.!?)”"’ ]\(?© ?[^.!?]{2,80}[).]*$/,
  /^(?:photo(?:graph)?|image|picture|foto|bild|illustration|video|credits?|photo credit|image credit|source image|file photo|caption)s? ?(?:by|:|©|courtesy|\/|credit).{0,220}$/,
  /^\(?(?:photo|image|file photo|picture|ap photo)(?: by)?[ :/].{1,160}\)$/,
  new RegExp(`^.{0,220}(?:[(|/©]|\\bvia|credit:?) ?${outlets}\\)?$`),
  /^.{0,220}\bgetty images\)?$/,
  /^(?:enlarge|hide caption|toggle caption|show caption|image caption)\b.{0,160}$/,
  // the foot of the page
  /^(?:©|\(c\)|copyright\b).{0,200}$/,
  /^[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3} ?[\p{L}"“‘].{0,220}$/u,
  /^download (?:the |this )?(?:data|chart|table|image|csv|figure|report|graphic|spreadsheet)s?$/,
  /^(?:a (?:word|message) from our (?:sponsors?|partners?)|(?:today|this week)['’]s sponsor|presented by .{1,40}|sponsor(?:ed)? (?:message|links?|stories)|(?:promoted|paid) (?:stories|links?)|by taboola.{0,30}|recommended by .{1,30})$/,
  /^.{0,160}\ball rights reserved(?: \d{4})?\.?$/,
  /^.{0,120}\bhover over\b.{0,80}$/,
  /^(?:\[[^\]]{1,30}\] ?){2,4}$/,
  /^\[\d{1,3}\] ?[\p{L}"“‘].{2,220}$/u,
  /^(?:download as pdf|cite|test yourself(?: ?: .{1,60})?|jump to comments|listen to this (?:essay|piece|issue))$/,
  /^.{0,160}[.|·•] ?copyright (?:©|\(c\))? ?(?:19|20)\d\d.{0,40}$/,
  /^(?:(?:\d[\d.,]*|one|two|three|four|five|six) (?:comments?|thoughts|responses?|replies|repl(?:y|ies)) (?:on|to) .{1,180}|\d[\d.,]* comments?|comments? ?\(?\d*\)?|(?:leave|post|add|write) a (?:comment|reply)|no comments(?: yet)?|join the (?:conversation|discussion)|show comments|be the first to comment\.?|comments are closed\.?|sort by:? \w+|(?:view|show|read)(?: all)? \d[\d.,]* comments)$/,
  // minutes to read
  /^(?:(?:estimated )?(?:reading|read) time ?:? ?)?\d{1,3}[ -]?min(?:ute)?s?(?: (?:read|to read|reading time|de lecture|de lectura|lesezeit))?$/,
  /^(?:lesezeit|reading time|read time) ?:? ?\d{1,3} .{0,20}$/,
];

/** A caption that ends with who took the picture, and for whom: "… in August. Omar Field for The Skarn Chronicle". */
const CREDITED =
  /\p{L}{2}[.!?)”"]{1,2} \(?\p{Lu}[\p{L}.’'-]{0,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){1,2}(?: for | ?\/ ?)(?:The )?\p{Lu}[\p{L}’']*(?: \p{Lu}[\p{L}’']*){0,3}\)?$/u;

/** Whether a whole line comes from the page around an article: links, notices, buttons, captions. */
export const isJunk = remembered(looksLikeJunk);

function looksLikeJunk(line: string): boolean {
  const words = line.trim();
  if (words.length > LONGEST_JUNK) return false;
  if (CREDITED.test(words) || (words.length < 90 && /^[←⟵]|[→⟶]$/.test(words))) return true;
  const bare = words
    .toLowerCase()
    .replace(/^[\s#•·|*»›>→-]+|[\s•·|*»›>→]+$/g, '')
    .replace(/^[–—-]+ | [–—-]+$/g, '');
  return bare === ''
    ? words !== '' && !/[\p{L}\p{N}]/u.test(words)
    : patterns.some((pattern) => pattern.test(bare)) || isPlea(bare) || isJunkAbroad(bare);
}

/** Buttons whose name may as well stand over a part of a text. */
const AMBIGUOUS =
  /^(?:decline|accept|reject|search|navigation|sections?|careers?|accessibility|help|print|home|comments?|topics?|newsletters?|photos?|images?|pictures?|video|map|audio|logo|responses?|disclaimers?|details|permissions|version history|history|version|article|talk|read|edit|tools|appearance|languages)$/i;

/** Whether junk by its words is a heading by its place: a name that is no button's alone, over text at length. */
export const isHeadingAfterAll = (line: string, next: string): boolean =>
  next.length >= 80 && AMBIGUOUS.test(line.trim().replace(/^(?:#{1,6}\s+|\*\*|__)|(?:\*\*|__)$/g, ''));

/** Whether a line opens a list of links to other articles. */
export function opensRelated(line: string): boolean {
  const words = line.trim();
  return line.length < 60 && (RELATED.test(words) || RELATED_ABROAD.test(words));
}

const RELATED =
  /^(?:related(?: (?:internet links|articles?|stories|posts?|content|topics?|reading|coverage|links|news|documents|publications|files|resources|pages|items|objects|videos))?|(?:more|further) (?:stories|articles|coverage|news|reading)|more (?:from|on|in|about) .{1,30}|you (?:may|might) (?:also )?(?:like|enjoy|be interested in).{0,20}|recommended(?: (?:for you|from .{1,30}|articles|stories|reading))?|most (?:read|popular|viewed|shared)(?: in .{1,30})?|trending(?: now)?|popular (?:posts|articles|stories)|read (?:next|more|also)|see also|also read|up next|latest (?:news|articles|stories)|editors?['’]?s?['’]? (?:picks?|choice)|(?:explore|keep reading|read on|discover)(?: more)?|more (?:to explore|on these topics|on this story|like this|you may like|for you)|(?:read|watch) this next|what to read next|top stories|elsewhere(?: (?:on|in|this) .{1,30})?|recommended reading|promoted stories|sponsored (?:content|stories|links)|from (?:our partners|around the web)|around the web|(?:also )?in (?:other|the) news|also in (?:this issue|the news|[\w ]{1,20})|also (?:this|last|next) (?:week|month|issue|time)|also (?:today|online|inside|new|on the site)|elsewhere this (?:week|month)|in this week['’]s (?:issue|edition|letter|paper)|(?:also )?inside this (?:issue|week)|(?:read|seen) elsewhere|in (?:brief|other news)|quick links|other news|this week['’]s (?:top )?stories|don['’]t miss|other (?:stories|articles|posts)|post navigation|in this article|mehr zum thema|lire aussi|te puede interesar):?$/i;
