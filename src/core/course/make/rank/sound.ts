import type { Fact } from '../../../facts/fact.ts';
import { isDuration, isMeasure } from '../../../facts/figure/unit.ts';
import { bare, childBy, relOf, subtree } from '../../../facts/tree.ts';
import type { TaggedWord } from '../../../facts/tagger.ts';
import { promptParts } from '../../prompt.ts';
import { type Attempt, wordsOf } from '../attempt.ts';
import type { Scene } from '../scene.ts';
import type { Clarity } from '../clarity.ts';
import { isTopical } from '../topic.ts';
import { bucket, type Features } from './linear.ts';

const CONTENT = /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/;
const VAGUE =
  /^(?:some|many|several|certain|various|other|such|few|most|more|much|different|similar|own|same|new|important|major|main|common|great|good|large|high|significant)$/;
const REPORTS =
  /^(?:say|state|claim|argue|believe|suggest|report|note|think|consider|describe|see|know|call|regard|find|show|mean|seem|appear)$/;

/** What tells whether a teacher keeps a prompt as it is: the rule, its form, and what it leans on. */
export function soundFeatures(attempt: Attempt, scene: Scene, clarity: Clarity, worth: number): Features {
  const { sentence, mentions, facts, setting, counts } = scene;
  const { rule, style, fact, answer, words, clause } = attempt;
  const { asks: prompt } = promptParts(attempt.prompt);
  const own = wordsOf(fact, sentence);
  const head = headOf(own, sentence.words);
  const length = prompt.split(' ').length;
  const answerLength = answer.split(/\s+/).length;
  const content = words.filter(({ tag }) => CONTENT.test(tag)).length;
  const names = mentions.filter(({ span }) => words.some((word) => word.start === span.start)).length;
  const interrogative =
    /^(?:(?:[Ii]n|[Aa]t|[Ff]or|[Oo]n|[Bb]y|[Tt]o|[Ww]ith|[Ff]rom|[Oo]f|[Aa]round|[Ss]ince|[Uu]ntil) )?(?:who|whom|what|which|when|where|why|how)\b/i
      .exec(prompt)?.[0]
      ?.toLowerCase()
      .split(' ')
      .at(-1) ?? (style === 'cloze' ? 'gap' : 'late');
  const definite = words.filter(({ lower, tag }) => lower === 'the' && tag === 'DET').length;
  const pronouns = words.filter(({ tag }) => tag === 'PRON').length;
  const subjectHead = clause === null ? undefined : clause.tree.words[clause.subject.head];
  const verb = clause === null ? undefined : clause.tree.words[clause.predicate];
  const kind = fact.kind === 'name' ? `name.${fact.names}` : fact.kind;
  const features = [
    `rule=${rule}`,
    `rule=${rule}|kind=${kind}`,
    `wh=${interrogative}|${rule}`,
    `kind=${kind}|${style}`,
    `${bucket('prompt', length, [5, 7, 9, 12, 15, 18, 22, 26])}|${style}`,
    `${bucket('prompt', length, [6, 10, 16, 22])}|${rule}`,
    bucket('answer', answerLength, [1, 2, 3, 4, 6, 8, 10]),
    `${bucket('answer', answerLength, [1, 2, 4, 7])}|${rule}`,
    bucket('content', content, [1, 2, 3, 4, 6, 8, 11]),
    bucket('names', names, [0, 1, 2]),
    `${bucket('names', names, [0, 1])}|${rule}`,
    bucket('definite', definite, [0, 1, 2, 3]),
    bucket('pronouns', pronouns, [0, 1]),
    bucket('sentence', sentence.words.length, [10, 16, 22, 30, 40]),
    bucket('facts', facts.length, [0, 1, 2, 3, 5]),
    bucket('position', sentence.position, [0, 1, 2, 4]),
    `title=${String(words.some((word) => isTopical(word, setting.title)))}`,
    `dated=${String(words.some(({ text }) => /^[12]\d{3}$/.test(text)))}`,
    `quotes=${String(/["“”]/.test(prompt))}`,
    `brackets=${String(/[()]/.test(prompt))}`,
    `colon=${String(/[:;–—]/.test(prompt))}`,
    `commas=${String(Math.min(3, prompt.split(',').length - 1))}`,
    `answerdet=${own[0]?.tag === 'DET' ? own[0].lower : 'none'}`,
    `answertag=${head?.xpos ?? 'none'}|${rule}`,
    `answervague=${String(own.some(({ lower }) => VAGUE.test(lower)))}`,
    `promptvague=${String(words.filter(({ lower }) => VAGUE.test(lower)).length > 1)}`,
    `answerpronoun=${String(own.some(({ tag }) => tag === 'PRON'))}`,
    `answerconj=${String(own.some(({ rel }) => rel === 'conj'))}`,
    `answerverb=${String(own.some(({ tag }) => tag === 'VERB'))}`,
    `answername=${String(own.some(({ tag }) => tag === 'PROPN'))}`,
    `modal=${String(words.some(({ xpos }) => xpos === 'MD'))}`,
    `comparative=${String(words.some(({ xpos }) => xpos === 'JJR' || xpos === 'RBR'))}`,
    `hedge=${String(words.some(({ lower }) => /^(?:may|might|could|perhaps|often|usually|sometimes|generally|typically)$/.test(lower)))}`,
    `also=${String(sentence.words.some(({ lower }) => /^(?:also|however|thus|therefore|instead|similarly)$/.test(lower)))}`,
  ];
  const way = `${style}${rule.endsWith('-in-place') ? ' in place' : ''}`;
  const led = attempt.lead !== undefined;
  features.push(
    `led=${String(led)}|${style}`,
    `link=${attempt.link ?? 'none'}|${way}`,
    `leadalone=${String(attempt.lead?.alone ?? true)}|${way}`,
    `leadlength=${led ? bucket('', attempt.lead?.words.length ?? 0, [8, 14, 20, 28]) : 'none'}`,
    `unexplained=${String(Math.min(2, clarity.unexplained))}|${way}`,
    `leans=${String(clarity.leans)}|${way}`,
    `grounded=${String(clarity.grounded)}|${way}`,
    // "Marcus Bell, 52": people of the street are quoted so.
    `aged=${String(/\p{Lu}\p{Ll}+, \d{2}\b|\d{2}-year-old/u.test(sentence.text))}`,
    `later=${String(/, (?:and|but|which|who|where|when|while) /.test(prompt))}|${way}`,
    `said=${String(sentence.words.some(({ lemma }) => /^(?:say|tell|add|recall)$/.test(lemma)))}`,
    `way=${way}|kind=${kind}`,
    `${bucket('worth', worth, [0.04, 0.08, 0.15, 0.25, 0.4])}|${style}`,
    `${bucket('worth', worth, [0.08, 0.2])}|kind=${kind}`,
    `answerrel=${bare(head?.rel ?? 'none')}|${style}`,
    `answerrel=${bare(head?.rel ?? 'none')}|kind=${kind}`,
    `${bucket('depth', depthOf(sentence.words, head), [0, 1, 2, 3, 4])}|${style}`,
    `inside=${insideOf(sentence.words, head)}|${style}`,
    `gap=${gapAt(prompt)}|kind=${kind}`,
    `about=${subjectSort(sentence, mentions, setting)}|${way}`,
    `small=${String(fact.kind === 'figure' && fact.figure.value < 10)}|${way}`,
  );
  const subjectWords =
    clause === null
      ? sentence.words.slice(0, 4)
      : clause.subject.words.flatMap((index) => clause.tree.words[index] ?? []);
  const opens = subjectWords[0];
  const lone = words.some(
    (word) =>
      word.tag === 'PROPN' &&
      !word.text.includes(' ') &&
      mentions.some(
        (one) =>
          one.names === 'person' &&
          one.span.start === word.start &&
          one.span.end === word.end &&
          !one.text.includes(' '),
      ),
  );
  features.push(
    `opens=${opens === undefined ? 'none' : opens.tag === 'DET' ? opens.lower : opens.tag}|${style}`,
    `opens=${opens === undefined ? 'none' : opens.tag === 'DET' ? opens.lower : opens.tag}|${rule}`,
    `subjectlength=${String(Math.min(6, subjectWords.length))}|${style}`,
    `lone=${String(lone)}|${style}`,
    `answerhead=${head?.tag ?? 'none'}|${kind}|${style}`,
    `joined=${String(words.some(({ rel, tag }) => rel === 'conj' && tag === 'VERB'))}|${style}`,
    `clauses=${String(Math.min(3, words.filter(({ rel }) => /^(?:advcl|acl:relcl|ccomp|parataxis)/.test(rel)).length))}|${style}`,
    `lateparataxis=${String(words.some(({ rel }) => rel === 'parataxis' || rel === 'dep' || rel === 'dislocated'))}`,
    `whole=${String(clause === null)}|${style}`,
    `appos=${String(words.some(({ rel }) => rel === 'appos'))}|${style}`,
    `sorted=${interrogative}|${kind}`,
  );
  const root = sentence.tree.words[clause?.predicate ?? sentence.tree.root];
  const times = (word: TaggedWord | undefined): number =>
    word === undefined ? 0 : (counts.get(word.lemma.toLowerCase()) ?? 0);
  const nouns = words.filter(({ tag }) => tag === 'NOUN' || tag === 'PROPN').map(times);
  const subjectWord = subjectWords.find(({ tag }) => tag === 'NOUN' || tag === 'PROPN');
  const dateline = setting.dated ? 'news' : 'timeless';
  features.push(
    `${dateline}|${kind}`,
    `${dateline}|${way}`,
    `opening=${String(sentence.sectionIndex === 0 && sentence.paragraph === 0)}|${dateline}`,
    `section=${String(Math.min(3, sentence.sectionIndex))}|${dateline}`,
    `paragraph=${String(Math.min(3, sentence.paragraph))}|${String(Math.min(2, sentence.position))}`,
    `${bucket('subjectsaid', times(subjectWord), [1, 2, 4, 8])}|${style}`,
    `${bucket('answersaid', times(head), [0, 1, 2, 4])}|${kind}`,
    bucket('mostsaid', Math.max(0, ...nouns), [1, 2, 4, 8, 14]),
    bucket(
      'meansaid',
      nouns.reduce((sum, one) => sum + one, 0) / Math.max(1, nouns.length),
      [1, 1.5, 2, 3, 5, 8],
    ),
    `root=${root?.lemma.toLowerCase() ?? 'none'}`.slice(0, 20),
    `${measureOf(fact)}|${style}`,
    `${measureOf(fact)}|${dateline}`,
    `asked=${counted(fact)}`.slice(0, 24),
    `led=${String(led)}|${dateline}`,
  );
  if (clause !== null) {
    features.push(
      `standing=${clause.standing}`,
      `standing=${clause.standing}|${rule}`,
      `passive=${String(clause.passive)}|${rule}`,
      `copular=${String(clause.copular)}|${rule}`,
      `tense=${verb?.xpos ?? 'none'}`,
      `subject=${subjectHead?.xpos ?? 'none'}`,
      `subject=${subjectHead?.xpos ?? 'none'}|${rule}`,
      `subjectlong=${String(clause.subject.words.length > 6)}`,
      bucket('parts', clause.parts.length, [0, 1, 2, 3, 4]),
      `front=${String(clause.parts.some(({ place }) => place === 'front'))}`,
      `frontclause=${String(clause.parts.some(({ place, role }) => place === 'front' && role === 'clause'))}`,
      `xcomp=${String(clause.parts.some(({ head: part }) => bare(relOf(clause.tree, part)) === 'xcomp'))}`,
      `ccomp=${String(clause.parts.some(({ head: part }) => bare(relOf(clause.tree, part)) === 'ccomp'))}`,
      `reports=${String(REPORTS.test(verb?.lemma ?? ''))}`,
      `resolved=${String(clause.tree !== sentence.tree)}`,
      `last=${/ (?:of|in|on|to|with|for|from|by|at|as|into|over|about|through|after|against|between)\?$/.exec(prompt)?.[0].trim() ?? 'word'}`,
    );
  }
  return features;
}

/** What kind of a quantity or moment is asked for. */
function measureOf(fact: Fact): string {
  if (fact.kind === 'date')
    return `${fact.date.precision}${fact.date.range ? ' range' : ''}${fact.date.anchor === null ? '' : ' anchored'}`;
  if (fact.kind !== 'figure') return fact.kind;
  const { unit, bound, upTo } = fact.figure;
  const sort =
    unit === null
      ? 'number'
      : /^[A-Z]{3}$/.test(unit)
        ? 'money'
        : unit === '%' || isMeasure(unit) || isDuration(unit)
          ? unit
          : 'count';
  return `${sort}${bound === 'exact' ? '' : ' bound'}${upTo === null ? '' : ' range'}`;
}

/** What a figure counts. */
const counted = (fact: Fact): string =>
  fact.kind === 'figure' ? (fact.figure.unit ?? 'nothing').toLowerCase() : 'none';

/** The word of a stretch on which the rest of it hangs. */
const headOf = (own: readonly TaggedWord[], all: readonly TaggedWord[]): TaggedWord | undefined =>
  own.find(({ head }) => {
    const above = all[head];
    return above === undefined || !own.includes(above);
  });

const depthOf = (words: readonly TaggedWord[], word: TaggedWord | undefined): number => {
  let depth = 0;
  for (let at = word?.head ?? -1; at >= 0 && depth < 8; at = words[at]?.head ?? -1) depth += 1;
  return depth;
};

/** The clause or aside around a word that is nearest to it: what is told in passing is seldom worth a card. */
function insideOf(words: readonly TaggedWord[], word: TaggedWord | undefined): string {
  for (let at: TaggedWord | undefined = word, steps = 0; at !== undefined && steps < 12; steps += 1) {
    const rel = bare(at.rel);
    if (/^(?:acl|advcl|appos|parataxis|ccomp|csubj|conj)$/.test(rel)) return at.rel;
    at = words[at.head];
  }
  return 'main';
}

/** Where the blank stands. */
function gapAt(prompt: string): string {
  const at = prompt.indexOf('____');
  if (at < 0) return 'none';
  return at < 6 ? 'start' : at > prompt.length - 8 ? 'end' : 'middle';
}

/** What the sentence is about: somebody or something with a name, what the title names, or neither. */
function subjectSort(
  { tree }: Scene['sentence'],
  mentions: Scene['mentions'],
  setting: Scene['setting'],
): string {
  const head = tree.root < 0 ? null : childBy(tree, tree.root, 'nsubj', 'nsubj:pass');
  const word = head === null ? undefined : tree.words[head];
  if (head === null || word === undefined) return 'none';
  if (isTopical(word, setting.title)) return 'topic';
  const mention = mentions.find(({ span }) => span.start <= word.start && span.end >= word.end);
  if (mention !== undefined) return mention.names;
  const named = subtree(tree, head).some((index) => tree.words[index]?.tag === 'PROPN');
  return `${word.xpos}${named ? '+name' : ''}`;
}
