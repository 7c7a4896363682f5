import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slice } from '../../article/article.ts';
import { parseArticle } from '../../article/parse.ts';
import type { CourseId, DeviceId } from '../../id.ts';
import { BLANK } from '../card.ts';
import type { Reason } from './candidate.ts';
import { makeCourse, type MadeCourse } from './make-course.ts';

const make = (title: string, text: string, language: string): MadeCourse =>
  makeCourse(
    { ...parseArticle(`${title}\n\n${text}`), language },
    {
      id: 'c' as CourseId,
      stamp: { at: 7, by: 'd' as DeviceId },
      reader: {
        read: () => {
          throw new Error('the reader of English was asked about another language');
        },
        kindOfNominal: () => {
          throw new Error('the reader of English was asked about another language');
        },
      },
    },
  );

/** The reasons for which nothing was asked about a text. */
const reasons = (title: string, text: string, language: string): readonly Reason[] => {
  const { course, refused } = make(title, text, language);
  expect(course.cards).toEqual([]);
  return refused.map(({ reason }) => reason);
};

const texts = {
  de: 'Die Grafschaft Arbon baute 1889 für rund 28.000 Mark eine Brücke über den Fluss Salm. Am 3. Oktober 1990 wurde in Arbon ein Museum mit 120 Gemälden eröffnet. Im Mai 2004 zählte die Gemeinde Arbon 4.500 Einwohner.',
  es: 'El condado de Arbón construyó en 1889 un puente sobre el río Salma por unos 28.000 reales. El 3 de octubre de 1990 se inauguró en Arbón un museo con 120 cuadros. En mayo de 2004 el municipio de Arbón tenía 4.500 habitantes.',
  zh: '阿尔邦县于1889年花费约28,000银元在萨尔姆河上修建了一座大桥。阿尔邦博物馆于1990年10月3日开放，收藏了120幅油画作品。阿尔邦镇的人口在2004年5月达到4,500人，比邻近城镇多。',
};

describe.each(Object.entries(texts))('gap cards of a text in %s', (language, text) => {
  const { course } = make('Arbon', text, language);
  const answers = course.cards.map(({ answer }) => answer);

  it('ask for its dates and figures in its own words, and ask no question', () => {
    expect(answers.length).toBeGreaterThanOrEqual(4);
    for (const { kind, prompt } of course.cards) {
      expect(['cloze', 'choice']).toContain(kind);
      expect(prompt.split(BLANK)).toHaveLength(2);
    }
  });

  it('have answers that stand word for word in their sentence, and nowhere in the prompt', () => {
    for (const { answer, prompt, sentence } of course.cards) {
      expect(sentence).not.toBeNull();
      if (sentence === null) continue;
      expect(slice(course.article, sentence)).toContain(answer);
      expect(prompt).not.toContain(answer);
    }
  });

  it('offer wrong answers in the form of the right one', () => {
    const form = (words: string): string => words.replace(/\p{L}{3,}/gu, 'w').replace(/\d+/gu, 'n');
    const choices = course.cards.flatMap((card) => (card.kind === 'choice' ? [card] : []));
    expect(choices.length).toBeGreaterThanOrEqual(2);
    for (const { answer, choices: all } of choices) {
      expect(all).toContain(answer);
      expect(new Set(all).size).toBe(all.length);
      expect(new Set(all.map(form)).size).toBe(1);
    }
  });
});

it('numbers of wrong answers are written as the language writes them', () => {
  const choices = (language: keyof typeof texts): string[] =>
    make('Arbon', texts[language], language).course.cards.flatMap((card) =>
      card.kind === 'choice' && /[.,]\d{3}/.test(card.answer) ? card.choices : [],
    );
  for (const choice of [...choices('de'), ...choices('es')]) expect(choice).toMatch(/\d\.\d{3}(?!\d)/);
  for (const choice of choices('zh')) expect(choice).toMatch(/\d,\d{3}(?!\d)/);
  expect([...choices('de'), ...choices('es'), ...choices('zh')].length).toBeGreaterThan(0);
});

describe('a sentence that does not stand alone gives no card', () => {
  it.each<[string, string, Reason]>([
    ['de', 'Er zog im Jahr 1958 mit vierzig Schülern von Turin nach Genua.', 'unresolved-pronoun'],
    ['de', 'Im Jahr 1958 zog sie mit vielen Schülern von Turin nach Genua.', 'unresolved-pronoun'],
    ['de', 'Dies geschah im Jahr 1958 in der großen Halle von Genua.', 'points-back'],
    ['de', 'Die Stadt kaufte 1958 das alte Kloster am Ufer des Sees.', 'points-back'],
    ['de', 'Vera Holm verließ Turin drei Wochen später, also im Mai 1958.', 'relative-time'],
    ['de', 'Wir besuchten 1958 das alte Kloster in Turin und Genua.', 'author-voice'],
    ['de', 'Zog Vera Holm im Jahr 1958 von Genua nach Turin zurück?', 'not-a-statement'],
    ['de', 'Vera Holm zeigte ihre Bilder in Turin 1958, 1961 und 1964.', 'member-of-a-list'],
    ['de', 'Seit 1958 wohnt Vera Holm in Turin, und 1958 zog Max Holm nach.', 'answer-given-away'],
    ['de', 'Die Spur der Bahn in Genua ist 1.600 mm (5 Fuß 3 Zoll) breit.', 'answer-given-away'],
    ['de', 'Regen fiel im Jahr 1958.', 'too-little-context'],
    ['es', 'Ella se mudó en 1958 de Turín a Génova con muchos alumnos.', 'unresolved-pronoun'],
    ['es', 'Nació en Turín en 1958 y estudió pintura en la escuela de Génova.', 'unresolved-pronoun'],
    ['es', 'En 1958 publicó un libro de cuentos muy leído en Génova.', 'unresolved-pronoun'],
    ['es', 'Este puente de piedra se abrió en 1958 en el puerto de Génova.', 'points-back'],
    ['es', 'La empresa compró en 1958 el viejo convento del puerto.', 'points-back'],
    ['es', 'Vera Holm dejó Turín tres semanas después, en mayo de 1958.', 'relative-time'],
    ['es', 'Vera Holm expuso sus cuadros en Turín en 1958, 1961 y 1964.', 'member-of-a-list'],
    ['zh', '他于1958年带着许多学生从都灵搬到了热那亚。', 'unresolved-pronoun'],
    ['zh', '1958年毕业于都灵美术学院并留在学校教书。', 'unresolved-pronoun'],
    ['zh', '这座石桥于1958年在热那亚的港口正式开放。', 'points-back'],
    ['zh', '维拉·霍尔姆于1958年5月来到都灵，同年又离开了。', 'relative-time'],
    ['zh', '我们在1958年参观了都灵和热那亚的许多教堂。', 'author-voice'],
    ['zh', '维拉·霍尔姆于1958年、1961年和1964年在都灵举办画展。', 'member-of-a-list'],
  ])('%s: %s', (language, text, reason) => {
    expect(reasons('—', text, language)).toContain(reason);
  });

  it('but one about what the title names does', () => {
    const { course } = make(
      'Die Stadt Arbon',
      'Die Stadt kaufte 1958 das alte Kloster am Ufer des Sees.',
      'de',
    );
    expect(course.cards.map(({ answer }) => answer)).toEqual(['1958']);
  });

  it('and a word that only ties a sentence to the last one is left out', () => {
    const { course } = make('Arbon', 'Doch Vera Holm zog 1958 von Turin nach Genua zu Max Brand.', 'de');
    expect(course.cards.map(({ prompt }) => prompt)).toEqual([
      `Vera Holm zog ${BLANK} von Turin nach Genua zu Max Brand.`,
    ]);
  });
});

const PIECES: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Vera Holm',
    ' zog ',
    'am 3. Oktober 1990',
    ' nach Genua',
    '. ',
    'Rund 28.000 Mark',
    ' und ',
    'Er ',
    '„',
    '“',
    ' (',
    ') ',
    '19. Jahrhundert',
    '120 km',
  ],
  es: [
    'Vera Holm',
    ' fue ',
    'el 3 de octubre de 1990',
    ' a Génova',
    '. ',
    'unos 28.000 euros',
    ' y ',
    'Ella ',
    '«',
    '»',
    ' (',
    ') ',
    'siglo XIX',
    '120 km',
  ],
  zh: [
    '维拉·霍尔姆',
    '于',
    '1990年10月3日',
    '来到热那亚',
    '。',
    '约28,000元',
    '和',
    '他',
    '“',
    '”',
    '（',
    '）',
    '十九世纪',
    '120公里',
    '，',
  ],
};

describe.each(Object.entries(PIECES))('gap cards of any text said to be %s', (language, pieces) => {
  it('are sound', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 60 }),
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        (words, noise) => {
          const { course } = make('Arbon', `${words.join('')}${noise}`, language);
          const byId = new Map(course.facts.map((fact) => [fact.id, fact]));
          expect(new Set(course.cards.map(({ id }) => id)).size).toBe(course.cards.length);
          for (const card of course.cards) {
            const fact = card.fact === null ? undefined : byId.get(card.fact);
            expect(fact && slice(course.article, fact.span)).toBe(card.answer);
            expect(card.prompt.split(BLANK)).toHaveLength(2);
            expect(card.prompt).not.toContain(card.answer);
            if (card.kind === 'choice')
              expect(card.choices.filter((choice) => choice === card.answer)).toHaveLength(1);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('take time in proportion to a text without a full stop', { timeout: 60_000 }, () => {
    const unit = `${pieces[0] ?? ''} ${pieces[2] ?? ''} ${pieces[5] ?? ''}, `;
    const time = (times: number): number => {
      const started = performance.now();
      make('Arbon', unit.repeat(times), language);
      return performance.now() - started;
    };
    time(200);
    expect(time(4000)).toBeLessThan(20 * Math.max(100, time(400)));
  });
});
