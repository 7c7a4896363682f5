import type { Article } from '../../article/article.ts';
import { withNames } from '../../facts/antecedents.ts';
import type { Findings } from '../../facts/find-facts.ts';
import { groupBy } from '../../facts/grouping.ts';
import type { TaggedWord } from '../../facts/tagger.ts';
import { worthIn } from './answers.ts';
import { attemptsAt } from './attempts.ts';
import type { Candidate, RefusedCandidate } from './candidate.ts';
import { sentenceRefusal } from './checks.ts';
import { clearest } from './clearest.ts';
import { type DatedEvent, eventOf } from './events.ts';
import { gapRules } from './gap-rules.ts';
import { findGaps } from './gaps.ts';
import { type Lead, leadOf, toldOf } from './lead.ts';
import { soundFeatures } from './rank/sound.ts';
import { scoreOf } from './score.ts';
import type { Setting } from './standalone.ts';
import { titleWords } from './topic.ts';

export interface Proposed {
  readonly candidates: readonly Candidate[];
  readonly refused: readonly RefusedCandidate[];
  /** What happened when, in the text's own words: what cards about an order are made of. */
  readonly events: readonly DatedEvent[];
}

/** Tries every way to ask about every sentence; what a check refuses is kept with its name. */
export function findCandidates(article: Article, findings: Findings): Proposed {
  const rules = gapRules(article.language);
  if (rules !== null) return { ...findGaps(article, findings, rules), events: [] };
  const worth = worthIn(article, findings);
  const candidates: Candidate[] = [];
  const refused: RefusedCandidate[] = [];
  const events: DatedEvent[] = [];
  const bySentence = groupBy(findings.facts, ({ sentence }) => sentence.start);
  const mentions = groupBy(findings.mentions, (mention) => mention.sentence);
  let introduced = new Set<string>();
  let section = '';
  /** The two sentences before in the paragraph, the nearer one first. */
  let told: readonly (Lead | null)[] = [];
  const people = new Set(
    findings.mentions
      .filter(({ names }) => names === 'person')
      .flatMap(({ text }) => text.toLowerCase().split(' ')),
  );
  const title = titleWords(article);
  const counts = countsIn(findings);
  const { sortOf } = findings;
  const named = withNames(findings.sentences, findings.mentions, sortOf);

  for (const sentence of findings.sentences) {
    if (sentence.section !== section) {
      section = sentence.section;
      introduced = new Set();
    }
    if (sentence.position === 0) told = [];
    const setting: Setting = { title, introduced, people, dated: article.published !== null };
    const facts = bySentence.get(sentence.span.start) ?? [];
    const here = mentions.get(sentence) ?? [];
    const tree = named.get(sentence) ?? sentence.tree;
    const scene = { sentence, mentions: here, facts, setting, counts };
    const reason = sentenceRefusal(sentence);
    if (reason !== null)
      refused.push(
        ...facts.map((fact) => ({ fact, style: 'cloze' as const, prompt: sentence.text, reason })),
      );
    const before = leadOf(told[0] ?? null, told[1] ?? null, setting);
    const attempts =
      reason === null
        ? attemptsAt({
            article,
            findings,
            sentence,
            tree,
            facts,
            mentions: here,
            terms: findings.reader === null ? [] : worth.terms(sentence),
            sortOf: sortOf(sentence),
          })
        : [];
    for (const attempt of attempts) {
      const { shown, ...found } = clearest(attempt, before, scene);
      const { fact, style, rule, prompt, answer } = shown;
      if ('clarity' in found) {
        const { clarity } = found;
        const value = findings.reader === null ? 0 : worth.of(sentence, fact.span);
        const score =
          findings.reader === null ? fact.weight : scoreOf(soundFeatures(shown, scene, clarity, value));
        candidates.push({ fact, sentence, style, rule, prompt, answer, score });
        const event =
          tree === sentence.tree && shown === attempt ? eventOf(article, sentence, attempt) : null;
        if (event !== null) events.push(event);
      } else refused.push({ fact, style, prompt, reason: found.reason });
    }
    told = [toldOf(sentence, here, setting), ...told.slice(0, 1)];
    introduce(sentence.words, introduced);
  }
  return { candidates, refused, events };
}

/** How often each lemma of a noun or name stands in the article. */
function countsIn({ sentences }: Findings): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of sentences)
    for (const { tag, lemma } of words) {
      if (tag !== 'NOUN' && tag !== 'PROPN') continue;
      const key = lemma.toLowerCase();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
}

/** Remembers the nouns that a sentence spoke of: "the bridge" in a later one may mean its bridge. */
function introduce(words: readonly TaggedWord[], introduced: Set<string>): void {
  for (const { tag, lemma } of words) if (tag === 'NOUN') introduced.add(lemma.toLowerCase());
}
