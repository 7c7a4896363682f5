import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Article, slice, type Span } from '#core/article/article.ts';
import { buildArticle } from '#core/article/build.ts';
import { describedAnswers } from '#core/course/make/answers.ts';
import known from '#core/course/make/rank/common-words.json' with { type: 'json' };
import { findFacts } from '#core/facts/find-facts.ts';
import { loadReader, type Reader } from '#core/facts/tagger.ts';
import { tokenF1 } from '../coverage/answer-match.ts';
import { dataFolder } from '../data.ts';
import { labelledSpans } from '../spans/labelled-spans.ts';
import { loadXquad } from '../xquad/xquad.ts';
import { calibrated, type Example, trainLogistic, type Training } from './logistic.ts';
import { loadOwnAnswers } from './own-answers.ts';

const folder = 'src/core/course/make/rank';
/** Words seen at least so often in the treebanks belong to each level, the rarest level first. */
const LEVELS = [3, 6, 15, 50, 150];
const worthTraining: Training = { epochs: 5, rate: 0.015, l2: 1e-3, least: 40, smallest: 0.02 };
const soundTraining: Training = { epochs: 8, rate: 0.1, l2: 0.4, least: 20, smallest: 0.03 };

/** How much an example counts by where it comes from: people's own choices most. */
const WEIGHTS = { xquad: 1, own: 0.5, teachers: 0.2 };
/** In talk, courts and the net less is asked for of what encyclopaedias ask: they are left out. */
const FORMAL = /^gum-(?:academic|bio|news|textbook|voyage)$/;
/** An answer counts as covered from this token F1 on. */
const ENOUGH = 0.6;
/** What is learned for a stretch that covers an answer, but not as well as another does. */
const SECOND = 0.3;

/** A possible answer, and how it covers what was asked for. */
interface Judged {
  readonly features: readonly string[];
  readonly covers: 'best' | 'enough' | 'nothing';
  readonly weight: number;
}

/** `npm run eval -- rank`: learns the weights of the ranker anew and writes them. */
export async function rank({ root }: { readonly root: string }): Promise<null> {
  const data = dataFolder(root);
  if (data === null) throw new Error('The ranker learns from the data sets: set LECTERN_DATA.');
  // The features look words up in the lists that this program was built with.
  const words = commonWords(data);
  if (JSON.stringify(words) !== JSON.stringify(known)) {
    write(root, 'common-words.json', words);
    console.log('The lists of common words are new: run it again, so that the features see them.');
    return null;
  }
  const model = new Uint8Array(readFileSync(join(root, 'src/core/english/english.model')));
  const reader = await loadReader(() => Promise.resolve(model));
  const people = fromXquad(data, reader);
  const answers = [...people, ...fromOwn(root, data, reader), ...fromTeachers(data, reader)];
  // The best stretch at each place is learned; its worth is how likely it covers what people ask for.
  const worth = calibrated(trainLogistic(targeted(answers, SECOND), worthTraining), targeted(people, 1));
  write(root, 'worth.json', worth);
  const judged = fromJudges(root);
  const sound = trainLogistic(judged, soundTraining);
  write(root, 'sound.json', sound);
  console.log(
    `worth: ${String(answers.length)} examples, ${String(Object.keys(worth).length)} weights; sound: ${String(judged.length)} cards, ${String(Object.keys(sound).length)} weights`,
  );
  return null;
}

const write = (root: string, name: string, value: unknown): void => {
  writeFileSync(join(root, folder, name), `${JSON.stringify(value, null, 1)}\n`);
};

/** Dictionary forms of the treebanks' words by how often they are used. */
function commonWords(data: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of [
    'gum-academic',
    'gum-bio',
    'gum-court',
    'gum-interview',
    'gum-news',
    'gum-speech',
    'gum-textbook',
    'gum-voyage',
    'ewt-answers',
    'ewt-email',
    'ewt-newsgroup',
    'ewt-reviews',
    'ewt-weblog',
  ]) {
    const text = gunzipSync(readFileSync(join(data, `treebanks/${name}.conllu.gz`))).toString('utf8');
    for (const [, lemma = ''] of text.matchAll(/^\d+\t[^\t]*\t([^\t]*)\t/gm)) {
      const key = lemma.toLowerCase();
      if (/^[\p{L}'-]+$/u.test(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return LEVELS.map((least, level) =>
    [...counts]
      .filter(([, count]) => count >= least && count < (LEVELS[level + 1] ?? Infinity))
      .map(([word]) => word)
      .sort()
      .join(' '),
  );
}

/** The possible answers of an article, with how they cover what was asked for. */
function judgedIn(
  article: Article,
  asked: readonly Span[],
  reader: Reader,
  weight: number,
): readonly Judged[] {
  const described = describedAnswers(article, findFacts(article, 'rank', reader));
  const best = new Set<Span>();
  const enough = new Set<Span>();
  for (const one of asked) {
    let [most, found]: [number, Span | null] = [0, null];
    for (const { span } of described) {
      if (one.start >= span.end || one.end <= span.start) continue;
      const likeness = tokenF1(slice(article, span), slice(article, one));
      if (likeness < ENOUGH) continue;
      enough.add(span);
      const isShorter = found !== null && span.end - span.start < found.end - found.start;
      if (likeness > most || (likeness === most && isShorter)) [most, found] = [likeness, span];
    }
    if (found !== null) best.add(found);
  }
  return described.map(({ span, features: { sentence, head, span: own } }) => ({
    features: [...sentence, ...head, ...own],
    covers: best.has(span) ? 'best' : enough.has(span) ? 'enough' : 'nothing',
    weight,
  }));
}

const fromXquad = (data: string, reader: Reader): readonly Judged[] =>
  loadXquad(data)
    .filter(({ part }) => part === 'tune')
    .flatMap(({ article, questions }) =>
      judgedIn(
        article,
        questions.map(({ answer }) => answer),
        reader,
        WEIGHTS.xquad,
      ),
    );

/** Examples of answers that were asked for; `second` is what those count that cover one no better than another does. */
const targeted = (answers: readonly Judged[], second: number): readonly Example[] =>
  answers.map(({ covers, ...rest }) => ({
    ...rest,
    target: covers === 'best' ? 1 : covers === 'enough' ? second : 0,
  }));

/** One paragraph as an article, and where its text begins in the article's. */
function oneParagraph(title: string, text: string): { readonly article: Article; readonly start: number } {
  const article = buildArticle({
    title,
    published: null,
    language: 'en',
    source: { title: '', author: '', publisher: '', url: '' },
    sections: [{ heading: '', summary: '', paragraphs: [{ kind: 'text', text }] }],
  });
  return { article, start: article.sections[0]?.paragraphs[0]?.span.start ?? 0 };
}

const fromOwn = (root: string, data: string, reader: Reader): readonly Judged[] =>
  loadOwnAnswers(root, data).flatMap(({ source, title, text, answers }) => {
    if (!FORMAL.test(source)) return [];
    const { article, start } = oneParagraph(title, text);
    // White space made single would move the answers: such a paragraph is left out.
    if (article.text.slice(start, start + text.length) !== text) return [];
    return judgedIn(
      article,
      answers.map((answer) => ({ start: answer.start + start, end: answer.end + start })),
      reader,
      WEIGHTS.own,
    );
  });

/** What teachers chose to ask for in seven encyclopaedia texts. */
function fromTeachers(data: string, reader: Reader): readonly Judged[] {
  const byDocument = new Map<string, string[]>();
  for (const { doc, text } of labelledSpans(data))
    byDocument.set(String(doc), [...(byDocument.get(String(doc)) ?? []), text]);
  const documents = JSON.parse(readFileSync(join(data, 'qa/qd_content.json'), 'utf8')) as readonly {
    doc_id: number;
    title: string;
    content: string;
  }[];
  return documents.flatMap(({ doc_id, title, content }) => {
    const { article } = oneParagraph(title.replaceAll('_', ' '), content.replace(/<br \/>/g, ' '));
    const asked = (byDocument.get(String(doc_id)) ?? []).flatMap((text) => {
      const start = article.text.indexOf(text);
      return start < 0 ? [] : [{ start, end: start + text.length }];
    });
    return judgedIn(article, asked, reader, WEIGHTS.teachers);
  });
}

/** How far a card is one to keep: what only wants other words may still become one, what is not worth knowing hardly. */
const targetOf = (verdict: string, reason: string): number =>
  verdict === 'accept' ? 1 : verdict === 'edit' ? (reason === 'trivial' ? 0.1 : 0.3) : 0;

/** Cards that judges accepted, would edit or rejected, with the features they had: each as verdict, reason, numbers of features. */
function fromJudges(root: string): readonly Example[] {
  const { features: names, cards } = JSON.parse(
    readFileSync(join(root, 'tests/eval/rank/judged.json'), 'utf8'),
  ) as {
    readonly features: readonly string[];
    readonly cards: readonly (readonly [string, string, readonly number[]])[];
  };
  return cards.map(([verdict, reason, numbers]) => ({
    features: numbers.flatMap((number) => names[number] ?? []),
    target: targetOf(verdict, reason),
    weight: 1,
  }));
}
