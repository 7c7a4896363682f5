import { describe, expect, it } from 'vitest';
import type { Article } from './article.ts';
import { parseArticle } from './parse.ts';

const PAGES = {
  de: `Zum Inhalt springen
Startseite > Regionales
Die neue Brücke von Arbon
Von Anna Weber
Stand: Dienstag, 14. März 2023, 17:30 Uhr
Artikel teilen
Die Gemeinde Arbon hat am Montag eine neue Brücke über die Salm eröffnet. Sie ist 120 Meter lang.
Foto: Max Brand
Geschichte
Die alte Brücke stammte aus dem Jahr 1889. Sie war für Lastwagen zu schwach geworden.
Anzeige
Lesen Sie auch: Ein Turm wird verkauft
Kosten
Der Bau kostete rund 3 Mio. Euro, d. h. etwas mehr als geplant. Das Land trug davon die Hälfte.
Mehr zum Thema
Ein Turm wird verkauft
Der See ist sauber
Impressum | Datenschutz
© 2023 Arboner Blatt. Alle Rechte vorbehalten.`,
  es: `Saltar al contenido
Inicio > Provincia
El nuevo puente de Arbón
Por Ana Gil
Martes, 14 de marzo de 2023
Compartir en Facebook
El municipio de Arbón ha abierto un nuevo puente sobre el río Salma. Tiene 120 metros de largo.
Historia
El puente antiguo era de 1889. Los camiones ya no podían cruzarlo.
Publicidad
Costes
La obra costó unos 3 millones de euros, p. ej. en piedra y acero. El Estado pagó la mitad.
Lea también: Se vende una torre
Te puede interesar
Se vende una torre
El lago está limpio
Aviso legal | Contacto`,
  zh: `首页 > 新闻 > 正文
阿尔邦新桥开通
2023年3月14日 星期二 10:30 来源：阿尔邦日报
分享到微信
阿尔邦镇在萨尔姆河上开通了一座新桥。这座桥长120米，宽12米。
历史
旧桥建于1889年，后来已经不能让卡车通过。镇里的人都很想要一座新桥。
广告
费用
工程花费约300万元，比计划多一些。国家承担了其中的一半费用。
责任编辑：李明
相关阅读
一座塔将要出售
湖水很干净
版权所有 不得转载`,
} as const;

const WANTED = {
  de: {
    title: 'Die neue Brücke von Arbon',
    author: 'Anna Weber',
    publisher: '',
    headings: ['', 'Geschichte', 'Kosten'],
    sentences: [2, 2, 2],
  },
  es: {
    title: 'El nuevo puente de Arbón',
    author: 'Ana Gil',
    publisher: '',
    headings: ['', 'Historia', 'Costes'],
    sentences: [2, 2, 2],
  },
  zh: {
    title: '阿尔邦新桥开通',
    author: '',
    publisher: '阿尔邦日报',
    headings: ['', '历史', '费用'],
    sentences: [2, 2, 2],
  },
} as const;

describe.each(['de', 'es', 'zh'] as const)('a page copied whole, in %s', (language) => {
  const article: Article = parseArticle(PAGES[language]);
  const wanted = WANTED[language];

  it('is told to be in its language, of its day, by its author', () => {
    expect(article.language).toBe(language);
    expect(article.title).toBe(wanted.title);
    expect(article.published).toBe('2023-03-14');
    expect([article.source.author, article.source.publisher]).toEqual([wanted.author, wanted.publisher]);
  });

  it('keeps its sections and sentences, and nothing of the page around them', () => {
    expect(article.sections.map(({ heading }) => heading)).toEqual(wanted.headings);
    expect(
      article.sections.map(({ paragraphs }) =>
        paragraphs.reduce((sum, { sentences }) => sum + sentences.length, 0),
      ),
    ).toEqual(wanted.sentences);
  });
});

it('a sentence that begins like a line of a page is kept', () => {
  const text =
    'Die Werbung\n\nAnzeigen in der Zeitung waren 1889 teuer, und kaum jemand konnte sie bezahlen. Publicidad hieß das Blatt nicht.';
  expect(parseArticle(text).text).toContain('Anzeigen in der Zeitung');
});
