import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../dates.ts';

const PUBLISHED = '2019-02-28';

/** The dates of a text as `words = from/to precision [range] [about] [anchor]`. */
const dates = (language: string, text: string, published: string | null = PUBLISHED): string[] =>
  findDates(text, { published, language }).map(({ span, date }) => {
    const marks = [
      date.range ? ' range' : '',
      date.approximate ? ' about' : '',
      date.anchor ? ` ${date.anchor}` : '',
    ];
    const to = date.from === date.to ? '' : `/${date.to}`;
    return `${text.slice(span.start, span.end)} = ${date.from}${to} ${date.precision}${marks.join('')}`;
  });

describe('dates in German text', () => {
  it.each<[string, ...string[]]>([
    ['Am 3. Oktober 1990 war es soweit.', '3. Oktober 1990 = 1990-10-03 day'],
    ['Am Montag, dem 3. Okt. 1990, kam er.', '3. Okt. 1990 = 1990-10-03 day'],
    ['Im März 2011 bebte die Erde.', 'März 2011 = 2011-03-01/2011-03-31 month'],
    ['Ende März 2011 war Ruhe.', 'Ende März 2011 = 2011-03-21/2011-03-31 month'],
    ['Ende der 1980er Jahre zog sie fort.', 'Ende der 1980er Jahre = 1986-09-01/1989-12-31 decade'],
    ['In den 1920er-Jahren blühte die Stadt.', '1920er-Jahren = 1920-01-01/1929-12-31 decade'],
    [
      'In den zwanziger Jahren und den Neunzigerjahren.',
      'zwanziger Jahren = 1920-01-01/1929-12-31 decade',
      'Neunzigerjahren = 1990-01-01/1999-12-31 decade',
    ],
    ['Im 19. Jahrhundert wuchs sie.', '19. Jahrhundert = 1801-01-01/1900-12-31 century'],
    [
      'Im späten 19. Jahrhundert und im 2. Jh. v. Chr. war es so.',
      'späten 19. Jahrhundert = 1867-01-01/1900-12-31 century',
      '2. Jh. v. Chr. = -000199-01-01/-000100-12-31 century',
    ],
    ['Der Krieg dauerte von 1914 bis 1918.', '1914 bis 1918 = 1914-01-01/1918-12-31 year range'],
    ['Zwischen 1914 und 1918 fiel nichts vor.', 'Zwischen 1914 und 1918 = 1914-01-01/1918-12-31 year range'],
    [
      'Bach (1685–1750) und Mozart (* 1756; † 1791).',
      '1685–1750 = 1685-01-01/1750-12-31 year range',
      '1756 = 1756-01-01/1756-12-31 year',
      '1791 = 1791-01-01/1791-12-31 year',
    ],
    ['Caesar starb 44 v. Chr. in Rom.', '44 v. Chr. = -000043-01-01/-000043-12-31 year'],
    [
      'Der Kampf ging von 264 bis 146 v. Chr. weiter.',
      '264 bis 146 v. Chr. = -000263-01-01/-000145-12-31 year range',
    ],
    ['Die Rede vom 3.10.1990 ist kurz.', '3.10.1990 = 1990-10-03 day'],
    ['Vom 3. bis 5. Oktober 1990 tagten sie.', '3. bis 5. Oktober 1990 = 1990-10-03/1990-10-05 day range'],
    [
      'Zwischen dem 12. und dem 15. Mai 1998 regnete es.',
      'Zwischen dem 12. und dem 15. Mai 1998 = 1998-05-12/1998-05-15 day range',
    ],
    ['Am 7. März zog sie nach Ulm.', '7. März = 2018-03-07 day dateline'],
    ['Um 1500 stand hier ein Turm.', 'Um 1500 = 1500-01-01/1500-12-31 year about'],
    [
      'Die 1889 errichtete Brücke fiel 1944.',
      '1889 = 1889-01-01/1889-12-31 year',
      '1944 = 1944-01-01/1944-12-31 year',
    ],
    ['Im Winter 1944/45 war es kalt.', 'Winter 1944/45 = 1944-12-01/1945-02-28 season'],
    ['Im Jahr 79 brach der Berg aus.', '79 = 0079-01-01/0079-12-31 year'],
    ['Anfang 1945 floh sie.', 'Anfang 1945 = 1945-01-01/1945-04-30 season'],
    ['Im September trafen sie sich.', 'September = 2018-09-01/2018-09-30 month dateline'],
    ['Am 26. Februar reiste er ab.', '26. Februar = 2019-02-26 day dateline'],
    [
      'Am 3. Mai 1990 kam er und am 5. Juni ging er.',
      '3. Mai 1990 = 1990-05-03 day',
      '5. Juni = 1990-06-05 day context',
    ],
    [
      'Im 19. und 20. Jahrhundert.',
      '19. = 1801-01-01/1900-12-31 century',
      '20. Jahrhundert = 1901-01-01/2000-12-31 century',
    ],
    ['Im ersten Quartal 2018 fiel der Kurs.', 'ersten Quartal 2018 = 2018-01-01/2018-03-31 season'],
  ])('%s', (text, ...expected) => {
    expect(dates('de', text)).toEqual(expected);
  });

  it.each([
    'Es kamen 1500 Soldaten und rund 1800 Menschen auf 1950 m Höhe.',
    'Der Brief kostet 1200 Euro und hat die Nr. 1984.',
    'Die 12. Ausgabe und der 3. Platz, Kapitel 4.',
    'Im September wird gewählt, am 3. Mai sollen alle kommen.',
    'Im selben Jahr, kurz danach, vor zwei Jahren.',
    'Eine Boeing 747 und der Typ 1900.',
    'Mai und April heißen sie.',
    'Das Spiel war gut, das Rückspiel ist am 7. März.',
    'Die Ernte beginnt im November.',
    'Der 31. Februar 1990 war nie.',
  ])('finds nothing in: %s', (text) => {
    expect(dates('de', text)).toEqual([]);
  });
});

describe('dates in Spanish text', () => {
  it.each<[string, ...string[]]>([
    ['Llegó el 12 de octubre de 1492.', '12 de octubre de 1492 = 1492-10-12 day'],
    ['El 1.º de enero del 2000 nevó.', '1.º de enero del 2000 = 2000-01-01 day'],
    ['En marzo de 2011 tembló.', 'marzo de 2011 = 2011-03-01/2011-03-31 month'],
    ['A mediados de marzo de 2011 volvió.', 'mediados de marzo de 2011 = 2011-03-11/2011-03-20 month'],
    ['A finales del siglo XIX creció.', 'finales del siglo XIX = 1867-01-01/1900-12-31 century'],
    [
      'En el siglo I a. C. y en el siglo XX.',
      'siglo I a. C. = -000099-01-01/0000-12-31 century',
      'siglo XX = 1901-01-01/2000-12-31 century',
    ],
    ['Duró de 1914 a 1918.', '1914 a 1918 = 1914-01-01/1918-12-31 year range'],
    ['Entre 1914 y 1918 no pasó nada.', 'Entre 1914 y 1918 = 1914-01-01/1918-12-31 year range'],
    [
      'En los años 20 y la década de 1930.',
      'años 20 = 1920-01-01/1929-12-31 decade',
      'década de 1930 = 1930-01-01/1939-12-31 decade',
    ],
    ['La moda de los años sesenta.', 'años sesenta = 1960-01-01/1969-12-31 decade'],
    ['César murió en el 44 a. C. en Roma.', '44 a. C. = -000043-01-01/-000043-12-31 year'],
    ['Del 3 al 5 de mayo de 1990 hubo feria.', '3 al 5 de mayo de 1990 = 1990-05-03/1990-05-05 day range'],
    [
      'La temporada 1998-99 y la fusión 2001-2003 acabaron para el 2010.',
      '1998-99 = 1998-01-01/1999-12-31 year range',
      '2001-2003 = 2001-01-01/2003-12-31 year range',
      '2010 = 2010-01-01/2010-12-31 year',
    ],
    ['Hacia 1500 había una torre.', 'Hacia 1500 = 1500-01-01/1500-12-31 year about'],
    [
      'Nació en 1936 y murió en 1998.',
      '1936 = 1936-01-01/1936-12-31 year',
      '1998 = 1998-01-01/1998-12-31 year',
    ],
    ['La guerra de 1936-1939 acabó.', '1936-1939 = 1936-01-01/1939-12-31 year range'],
    ['En septiembre se reunieron.', 'septiembre = 2018-09-01/2018-09-30 month dateline'],
    ['El 26 de febrero salió.', '26 de febrero = 2019-02-26 day dateline'],
    ['El 12/10/1992 abrió.', '12/10/1992 = 1992-10-12 day'],
    ['En el verano de 1998 llovió.', 'verano de 1998 = 1998-06-01/1998-08-31 season'],
    ['Entre los siglos XVI y XVIII.', 'Entre los siglos XVI y XVIII = 1501-01-01/1800-12-31 century range'],
    ['A principios de 1945 huyó.', 'principios de 1945 = 1945-01-01/1945-04-30 season'],
    ['En el año 79 el volcán estalló.', '79 = 0079-01-01/0079-12-31 year'],
  ])('%s', (text, ...expected) => {
    expect(dates('es', text)).toEqual(expected);
  });

  it.each([
    'Vinieron 1500 soldados y unas 1800 personas a 1950 metros.',
    'El artículo 1984 y el número 1900.',
    'En septiembre se celebrará la feria.',
    'Hace dos años, poco después, el mismo año.',
    'Una batalla de 2000 hombres.',
    'El rey Alfonso XIII y Carlos V.',
    'La ley 17/2009, de 23 de noviembre, y los 3412 vecinos, de los que 1702 eran mujeres.',
    'La cosecha empieza en noviembre.',
  ])('finds nothing in: %s', (text) => {
    expect(dates('es', text)).toEqual([]);
  });
});

describe('dates in Chinese text', () => {
  it.each<[string, ...string[]]>([
    ['1990年10月3日，两国合并。', '1990年10月3日 = 1990-10-03 day'],
    ['地震发生在2011年3月。', '2011年3月 = 2011-03-01/2011-03-31 month'],
    ['这座城市在19世纪发展很快。', '19世纪 = 1801-01-01/1900-12-31 century'],
    ['十九世纪末，铁路通车。', '十九世纪末 = 1867-01-01/1900-12-31 century'],
    ['1980年代初他离开了。', '1980年代初 = 1980-01-01/1983-04-30 decade'],
    ['20世纪80年代', '20世纪80年代 = 1980-01-01/1989-12-31 decade'],
    ['凯撒死于公元前44年。', '公元前44年 = -000043-01-01/-000043-12-31 year'],
    ['战争从1914年至1918年。', '1914年至1918年 = 1914-01-01/1918-12-31 year range'],
    ['巴赫（1685－1750）是作曲家。', '1685－1750 = 1685-01-01/1750-12-31 year range'],
    ['二〇一一年三月十一日下午', '二〇一一年三月十一日 = 2011-03-11 day'],
    ['1998年夏天下雨。', '1998年夏天 = 1998-06-01/1998-08-31 season'],
    ['1990年10月3日至5日开会。', '1990年10月3日至5日 = 1990-10-03/1990-10-05 day range'],
    ['大约1500年，这里有一座塔。', '大约1500年 = 1500-01-01/1500-12-31 year about'],
    ['该国于9月举行了会议。', '9月 = 2018-09-01/2018-09-30 month dateline'],
    ['2月26日，他出发了。', '2月26日 = 2019-02-26 day dateline'],
    ['1990年5月3日他来了，6月5日走了。', '1990年5月3日 = 1990-05-03 day', '6月5日 = 1990-06-05 day context'],
    ['公元前264年至前146年', '公元前264年至前146年 = -000263-01-01/-000145-12-31 year range'],
    ['2018年第一季度下降。', '2018年第一季度 = 2018-01-01/2018-03-31 season'],
    ['1945年初她逃走了。', '1945年初 = 1945-01-01/1945-04-30 season'],
    ['议会通过的1855年宪法', '1855年 = 1855-01-01/1855-12-31 year'],
    ['公元79年火山爆发。', '公元79年 = 0079-01-01/0079-12-31 year'],
    ['1914-18年间', '1914-18年 = 1914-01-01/1918-12-31 year range'],
  ])('%s', (text, ...expected) => {
    expect(dates('zh', text)).toEqual(expected);
  });

  it.each([
    '他工作了30年，历时3个月。',
    '有1500名士兵和2000年的历史。',
    '会议将于9月举行。',
    '同年，两年后，第二年。',
    '波音747和第230条。',
  ])('finds nothing in: %s', (text) => {
    expect(dates('zh', text)).toEqual([]);
  });
});

const PIECES: Readonly<Record<string, readonly string[]>> = {
  de: [
    '3.',
    ' Oktober',
    ' 1990',
    ' bis ',
    '–',
    ' v. Chr.',
    '19. ',
    'Jahrhundert',
    'Ende ',
    'zwischen ',
    ' und ',
    'er Jahre',
    '. ',
  ],
  es: [
    '12',
    ' de octubre',
    ' de 1492',
    ' a ',
    '–',
    ' a. C.',
    'siglo ',
    'XIX',
    'finales del ',
    'entre ',
    ' y ',
    'años 20',
    '. ',
  ],
  zh: ['1990年', '10月', '3日', '至', '公元前', '44年', '19', '世纪', '末', '年代', '约', '左右', '。'],
};

describe.each(Object.entries(PIECES))('dates in any text said to be %s', (language, pieces) => {
  it('never throw, and every span is literal, ordered and apart', () => {
    const piece = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...pieces));
    fc.assert(
      fc.property(fc.array(piece), fc.boolean(), (parts, dated) => {
        const text = parts.join('');
        let end = 0;
        for (const { span, date } of findDates(text, { published: dated ? PUBLISHED : null, language })) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(date.from).toMatch(/^(?:\d{4}|[+-]\d{6})-\d{2}-\d{2}$/);
          end = span.end;
        }
      }),
    );
  });

  it.each([...pieces, '1', '((((', ' ', '1990-', '10月 ', 'Oktober ', 'Im Oktober. ', ' en mayo'])(
    'take time linear in the length of %j repeated',
    (unit) => {
      const time = (length: number): number => {
        const text = unit.repeat(Math.ceil(length / unit.length));
        const started = performance.now();
        findDates(text, { published: PUBLISHED, language });
        return performance.now() - started;
      };
      time(5_000);
      expect(time(100_000)).toBeLessThan(20 * Math.max(100, time(10_000)));
    },
  );
});
