import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from '../figures.ts';
import { chineseNumber } from './chinese-number.ts';
import { germanNumber } from './german.ts';

/** The figures of a text as `words = value[..upTo] unit bound [conversion]`. */
const figures = (language: string, text: string): string[] =>
  findFigures(text, { published: '2019-02-28', language }).map(({ span, figure }) => {
    const upTo = figure.upTo === null ? '' : `..${String(figure.upTo)}`;
    const { conversion } = figure;
    const converted = conversion === null ? '' : ` = ${String(conversion.value)} ${conversion.unit}`;
    const value = String(Number(figure.value.toFixed(4)));
    return `${text.slice(span.start, span.end)} = ${value}${upTo} ${figure.unit ?? 'none'} ${figure.bound}${converted}`;
  });

describe('figures in German text', () => {
  it.each<[string, ...string[]]>([
    ['Der Anteil stieg um 4,1 %.', '4,1 % = 4.1 % exact'],
    ['Rund 28.000 km weit.', 'Rund 28.000 km = 28000 km about'],
    ['Es kamen 23 Raketen und drei Männer.', '23 Raketen = 23 Raketen exact', 'drei Männer = 3 Männer exact'],
    ['In Berlin leben 3,7 Millionen Menschen.', '3,7 Millionen Menschen = 3700000 Menschen exact'],
    ['Der Bau kostete mehr als 60 Mio. Euro.', 'mehr als 60 Mio. Euro = 60000000 EUR over'],
    ['Es waren fünfundzwanzigtausend Soldaten.', 'fünfundzwanzigtausend Soldaten = 25000 Soldaten exact'],
    ['Zwei Millionen Bäume starben.', 'Zwei Millionen Bäume = 2000000 Bäume exact'],
    ['Fast 45 Prozent stimmten zu.', 'Fast 45 Prozent = 45 % under'],
    ['Das Gebiet misst 120 Quadratkilometer.', '120 Quadratkilometer = 120 km² exact'],
    ['Es wiegt 3 bis 5 kg.', '3 bis 5 kg = 3..5 kg exact'],
    ['Sie verdienen zwischen 3 und 5 Millionen Euro.', '3 und 5 Millionen Euro = 3000000..5000000 EUR exact'],
    ['Die 28.000 Schweizer Soldaten blieben.', '28.000 = 28000 Soldaten exact'],
    ['Zwei Drittel der Wähler kamen.', 'Zwei Drittel = 0.6667 none exact'],
    ['Sieben von zehn Kindern lesen.', 'Sieben von zehn = 0.7 none exact'],
    ['Die Hälfte der Fläche brannte.', 'Die Hälfte = 0.5 none exact'],
    ['Es sank auf minus 40 Grad Celsius.', 'minus 40 Grad Celsius = -40 °C exact'],
    ['Sie starb im Alter von 66 Jahren.', '66 Jahren = 66 years exact'],
    [
      'Ein 12-jähriger Junge und eine eineinhalb Jahre alte Katze.',
      '12-jähriger = 12 years exact',
      'eineinhalb Jahre = 1.5 years exact',
    ],
    [
      'Etwa 4.500 Kilometer (2.800 Meilen) weit.',
      'Etwa 4.500 Kilometer (2.800 Meilen) = 4500 km about = 2800 mi',
    ],
    ['Eine halbe Million Menschen floh.', 'Eine halbe Million Menschen = 500000 Menschen exact'],
    ['Es kostet 3,50 € oder 5 US-Dollar.', '3,50 € = 3.5 EUR exact', '5 US-Dollar = 5 USD exact'],
    ['Knapp 12 000 kamen.', 'Knapp 12 000 = 12000 none under'],
    ['Der Zug fährt 300 km/h.', '300 km/h = 300 km/h exact'],
    [
      'Etwa jeder Zehnte ist krank, die Fläche sank um ein Drittel.',
      'Etwa jeder Zehnte = 0.1 none about',
      'ein Drittel = 0.3333 none exact',
    ],
    ['Es sind 3,4 Bio. Euro.', '3,4 Bio. Euro = 3400000000000 EUR exact'],
    ['Acht Monate lang regnete es.', 'Acht Monate = 8 months exact'],
  ])('%s', (text, ...expected) => {
    expect(figures('de', text)).toEqual(expected);
  });

  it.each([
    'Am 3. Oktober 1990 kam der 2. Zug, im 19. Jahrhundert.',
    'Die Boeing 747, Apollo 13, § 230, COVID-19 und die Nr. 5 auf Seite 12.',
    'Die drei Länder, alle vier Brüder und beide Seiten.',
    'Um 10.30 Uhr stand es 3:1, um 9 Uhr 2–0.',
    'Zwei Jahre später, vor drei Jahren, ein Tag.',
    'Hunderte Menschen, Tausende und Millionen.',
    'Alle 5 Jahre, nach Artikel 9 und 10 des Vertrags, 1,1 × 1011 t.',
    'Ein Mann und zwei Frauen gingen zu zweit in die Achterbahn.',
    'Sie gab acht auf das Dreieck.',
    'Das 747-Flugzeug fuhr auf der A9 und der B2.',
  ])('finds nothing in: %s', (text) => {
    expect(figures('de', text)).toEqual([]);
  });

  it.each([
    ['zweihundertfünfzig', 250],
    ['eintausendneunhundertdreiundachtzig', 1983],
    ['hundertundeins', 101],
    ['zwölfhundert', 1200],
    ['siebenundsiebzig', 77],
    ['hunderte', null],
    ['grund', null],
    ['und', null],
    ['verwundert', null],
  ])('reads the word %s as %s', (word, value) => {
    expect(germanNumber(word)).toBe(value);
  });
});

describe('figures in Spanish text', () => {
  it.each<[string, ...string[]]>([
    ['El 45 % votó y un 4,1 por ciento no.', '45 % = 45 % exact', '4,1 por ciento = 4.1 % exact'],
    [
      'Unos 28.000 soldados y tres barcos.',
      'Unos 28.000 soldados = 28000 soldados about',
      'tres barcos = 3 barcos exact',
    ],
    ['Viven más de 2,5 millones de personas.', 'más de 2,5 millones de personas = 2500000 personas over'],
    ['Costó 60 millones de euros.', '60 millones de euros = 60000000 EUR exact'],
    ['Eran veinticinco mil hombres.', 'veinticinco mil hombres = 25000 hombres exact'],
    [
      'Treinta y cinco casas y ciento veinte árboles.',
      'Treinta y cinco casas = 35 casas exact',
      'ciento veinte árboles = 120 árboles exact',
    ],
    ['Casi 120 kilómetros cuadrados.', 'Casi 120 kilómetros cuadrados = 120 km² under'],
    ['Pesa de 3 a 5 kilos.', '3 a 5 kilos = 3..5 kg exact'],
    ['Cuesta entre 3 y 5 millones de dólares.', '3 y 5 millones de dólares = 3000000..5000000 USD exact'],
    ['La población es de 5 105 768 habitantes.', '5 105 768 habitantes = 5105768 habitantes exact'],
    [
      'Dos tercios de los votantes y la mitad del país.',
      'Dos tercios = 0.6667 none exact',
      'la mitad = 0.5 none exact',
    ],
    ['Uno de cada cinco niños lee.', 'Uno de cada cinco = 0.2 none exact'],
    ['Una deuda de 12 mil millones de pesos.', '12 mil millones de pesos = 12000000000 pesos exact'],
    ['Murió a los 66 años.', '66 años = 66 years exact'],
    ['Medio millón de refugiados huyó.', 'Medio millón de refugiados = 500000 refugiados exact'],
    ['Llegaron a 40 grados bajo cero.', '40 grados bajo cero = -40 ° exact'],
    ['Creó 300 nuevos empleos.', '300 = 300 empleos exact'],
    ['Tardó tres horas y media.', 'tres horas y media = 3.5 hours exact'],
    ['Duró ocho meses.', 'ocho meses = 8 months exact'],
    ['Un presupuesto de 3.500 millones.', '3.500 millones = 3500000000 none exact'],
    ['Mil millones de personas la vieron.', 'Mil millones de personas = 1000000000 personas exact'],
  ])('%s', (text, ...expected) => {
    expect(figures('es', text)).toEqual(expected);
  });

  it.each([
    'El 12 de octubre de 1492 y el siglo XIX.',
    'El Boeing 747, la Apolo 13, el artículo 230 y la página 12.',
    'Los tres países, sus cuatro hijos y ambos lados.',
    'Ganaron 3-1 a las 10:30.',
    'Dos años después, hace tres años, un día.',
    'Miles de personas, cientos y millones.',
    'Cada 5 años, la guerra de los Treinta Años.',
    'Un hombre y dos mujeres quedaron en el 3.º puesto.',
  ])('finds nothing in: %s', (text) => {
    expect(figures('es', text)).toEqual([]);
  });

  it('reads thousands by commas where the region writes them so', () => {
    expect(figures('es-MX', 'Llegaron 1,200 personas.')).toEqual(['1,200 personas = 1200 personas exact']);
    expect(figures('es', 'Pagó 1,5 euros.')).toEqual(['1,5 euros = 1.5 EUR exact']);
  });
});

describe('figures in Chinese text', () => {
  it.each<[string, ...string[]]>([
    ['人口约为三千五百万。', '约为三千五百万 = 35000000 none about'],
    ['全国有1.2亿人。', '1.2亿人 = 120000000 人 exact'],
    ['投资超过60亿元。', '超过60亿元 = 6000000000 CNY over'],
    ['占总数的45%，即百分之四十五。', '45% = 45 % exact', '百分之四十五 = 45 % exact'],
    ['面积120平方公里，长约300公里。', '120平方公里 = 120 km² exact', '约300公里 = 300 km about'],
    ['发射了23枚导弹。', '23枚 = 23 导弹 exact'],
    ['近28,000名士兵在那里。', '近28,000名 = 28000 士兵 under'],
    ['近28,000名小学教师留下。', '近28,000名 = 28000 名 under'],
    [
      '距今5.15亿年，高一米，年满18周岁。',
      '5.15亿年 = 515000000 years exact',
      '一米 = 1 m exact',
      '18周岁 = 18 years exact',
    ],
    ['重3至5公斤。', '3至5公斤 = 3..5 kg exact'],
    ['三分之二的选民参加。', '三分之二 = 0.6667 none exact'],
    ['气温降至零下40摄氏度。', '零下40摄氏度 = -40 °C exact'],
    ['享年66岁。', '66岁 = 66 years exact'],
    ['有300多人受伤，十二所大学被关闭。', '300多人 = 300 人 over', '十二所 = 12 大学 exact'],
    ['价格为50美元，即3.5万日元。', '50美元 = 50 USD exact', '3.5万日元 = 35000 JPY exact'],
    ['下雨持续了八个月。', '八个月 = 8 months exact'],
    ['产量为300万至500万吨。', '300万至500万吨 = 3000000..5000000 t exact'],
    ['上升了2.5个百分点。', '2.5个百分点 = 2.5 percentage points exact'],
    ['全书共三百二十页，销量增长了两倍。', '三百二十页 = 320 页 exact', '两倍 = 2 倍 exact'],
    ['共有一百多座桥。', '一百多座 = 100 座 over'],
  ])('%s', (text, ...expected) => {
    expect(figures('zh', text)).toEqual(expected);
  });

  it.each([
    '1990年10月3日，19世纪，第三次会议。',
    '波音747、阿波罗13号、第230条、COVID-19。',
    '这三个国家，该两国，每个人，一个人。',
    '比分是3:1，时间是10点30分，于14时30分起飞。',
    '两年后，三天前，十年来。',
    '四川和九江，千家万户，五四运动，三国。',
    '数百人，几千人，成千上万。',
    '十分重要，万一，一些，一起。',
    '星期三，周五，二月二日。',
    '七年战争，2016级，三元组。',
  ])('finds nothing in: %s', (text) => {
    expect(figures('zh', text)).toEqual([]);
  });

  it.each([
    ['三万亿', 3e12],
    ['一百零五', 105],
    ['十二点五', 12.5],
    ['3500万', 3.5e7],
    ['二十', 20],
    ['千', null],
    ['一二', null],
  ])('reads %s as %s', (written, value) => {
    expect(chineseNumber(written)).toBe(value);
  });
});

const PIECES: Readonly<Record<string, readonly string[]>> = {
  de: [
    '1.000',
    ' Mio.',
    ' Euro',
    ' (',
    ')',
    '%',
    'etwa ',
    '-',
    ' bis ',
    ' und ',
    'zwanzig',
    'hundert',
    ' Schiffe',
    'zwischen ',
    '. ',
    'zwei Drittel ',
  ],
  es: [
    '1.000',
    ' millones',
    ' de ',
    '€',
    ' (',
    ')',
    '%',
    'unos ',
    '-',
    ' a ',
    ' y ',
    'veinte ',
    'mil ',
    'barcos',
    'uno de cada ',
    '. ',
  ],
  zh: [
    '1,000',
    '万',
    '亿',
    '元',
    '%',
    '约',
    '三',
    '十',
    '百分之',
    '分之',
    '名',
    '至',
    '多',
    '年',
    '。',
    '个',
  ],
};

describe.each(Object.entries(PIECES))('figures in any text said to be %s', (language, pieces) => {
  it('never throw, and every span is literal, ordered and apart', () => {
    const piece = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...pieces));
    fc.assert(
      fc.property(fc.array(piece), (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const { span, figure } of findFigures(text, { published: null, language })) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(figure.value)).toBe(true);
          end = span.end;
        }
      }),
    );
  });

  it.each([...pieces, '1', '1 ', '((((', ' ', '1-', '一', '十万', '100 ', 'hundert', 'zwei '])(
    'take time linear in the length of %j repeated',
    (unit) => {
      const time = (length: number): number => {
        const text = unit.repeat(Math.ceil(length / unit.length));
        const started = performance.now();
        findFigures(text, { published: null, language });
        return performance.now() - started;
      };
      time(5_000);
      expect(time(100_000)).toBeLessThan(20 * Math.max(100, time(10_000)));
    },
  );
});
