import type { Article } from '../../article/article.ts';
import { withNames } from '../../facts/antecedents.ts';
import type { Findings } from '../../facts/find-facts.ts';
import { groupBy } from '../../facts/grouping.ts';
import type { TaggedWord } from '../../facts/tagger.ts';
import { worthIn } from './answers.ts';
import { attemptsAt } from './attempts.ts';
import type { Attempt } from './attempt.ts';
import type { Candidate, Reason, RefusedCandidate } from './candidate.ts';
import { refusal, type Scene } from './checks.ts';
import { type Clarity, clarityOf, clearShare } from './clarity.ts';
import { type DatedEvent, eventOf } from './events.ts';
import { gapRules } from './gap-rules.ts';
import { findGaps } from './gaps.ts';
import { type Lead, leadOf } from './lead.ts';
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
  let lead: { readonly lead: Lead | null; readonly paragraph: number } | null = null;
  const people = new Set(
    findings.mentions
      .filter(({ names }) => names === 'person')
      .flatMap(({ text }) => text.toLowerCase().split(' ')),
  );
  const title = titleWords(article);
  const { sortOf } = findings;
  const named = withNames(findings.sentences, findings.mentions, sortOf);

  for (const sentence of findings.sentences) {
    if (sentence.section !== section) {
      section = sentence.section;
      introduced = new Set();
      lead = null;
    }
    const setting: Setting = { title, introduced, people, dated: article.published !== null };
    const facts = bySentence.get(sentence.span.start) ?? [];
    const here = mentions.get(sentence) ?? [];
    const tree = named.get(sentence) ?? sentence.tree;
    const scene = { sentence, mentions: here, facts, setting };
    const before = lead?.paragraph === sentence.paragraph ? lead.lead : null;
    for (const attempt of attemptsAt({
      article,
      findings,
      sentence,
      tree,
      facts,
      mentions: here,
      sortOf: sortOf(sentence),
    })) {
      const { told, ...found } = clearest(attempt, before, scene);
      const { fact, style, rule, prompt, answer } = told;
      if ('clarity' in found) {
        const { clarity } = found;
        const value = findings.reader === null ? 0 : worth(sentence, fact.span);
        const score =
          findings.reader === null
            ? fact.weight
            : scoreOf(soundFeatures(told, scene, clarity, value), value) * clearShare(clarity);
        candidates.push({ fact, sentence, style, rule, prompt, answer, score });
        const event = tree === sentence.tree && told === attempt ? eventOf(article, sentence, attempt) : null;
        if (event !== null) events.push(event);
      } else refused.push({ fact, style, prompt, reason: found.reason });
    }
    lead = { lead: leadOf(sentence, here, setting), paragraph: sentence.paragraph };
    introduce(sentence.words, introduced);
  }
  return { candidates, refused, events };
}

/** Reasons that the sentence before can answer. */
const LEANING: ReadonlySet<Reason> = new Set([
  'unresolved-pronoun',
  'points-back',
  'relative-time',
  'too-little-context',
]);

/** An attempt that passed, with how clear it is, or the reason why it did not. */
type Tried =
  { readonly told: Attempt; readonly clarity: Clarity } | { readonly told: Attempt; readonly reason: Reason };

/** The attempt alone or, where it leans on the sentence before, with that sentence ahead of it. */
function clearest(attempt: Attempt, lead: Lead | null, scene: Scene): Tried {
  const alone = tried(attempt, scene);
  const share = 'clarity' in alone ? clearShare(alone.clarity) : 0;
  if (lead === null || ('clarity' in alone ? share === 1 : !LEANING.has(alone.reason))) return alone;
  const led = tried({ ...attempt, lead, prompt: `${lead.text} ${attempt.prompt}` }, scene);
  return 'clarity' in led && clearShare(led.clarity) > share ? led : alone;
}

function tried(told: Attempt, scene: Scene): Tried {
  const reason = refusal(told, scene);
  return reason === null ? { told, clarity: clarityOf(told, scene) } : { told, reason };
}

/** Remembers the nouns that a sentence spoke of: "the bridge" in a later one may mean its bridge. */
function introduce(words: readonly TaggedWord[], introduced: Set<string>): void {
  for (const { tag, lemma } of words) if (tag === 'NOUN') introduced.add(lemma.toLowerCase());
}
