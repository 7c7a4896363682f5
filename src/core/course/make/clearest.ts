import type { Attempt } from './attempt.ts';
import type { Reason } from './candidate.ts';
import { refusal } from './checks.ts';
import type { Scene } from './scene.ts';
import { type Clarity, clarityOf, clearShare } from './clarity.ts';
import { type Lead, linkTo } from './lead.ts';

/** Reasons that the sentence before can answer. */
const LEANING: ReadonlySet<Reason> = new Set([
  'unresolved-pronoun',
  'points-back',
  'relative-time',
  'too-little-context',
]);

/** Reasons that only what it leans on can answer. */
const MEANING: ReadonlySet<Reason> = new Set(['unresolved-pronoun', 'points-back']);

/** An attempt that passed, with how clear it is, or the reason why it did not. */
type Tried =
  | { readonly shown: Attempt; readonly clarity: Clarity }
  | { readonly shown: Attempt; readonly reason: Reason };

/** The attempt alone or, where it leans on what the text says just before, with that ahead of it. */
export function clearest(attempt: Attempt, lead: Lead | null, scene: Scene): Tried {
  const alone = tried(attempt, scene);
  const share = 'clarity' in alone ? clearShare(alone.clarity) : 0;
  if (lead === null || ('clarity' in alone ? share === 1 : !LEANING.has(alone.reason))) return alone;
  const link = linkTo(lead, attempt.words, scene.setting);
  const meant = link === 'linked' || ('reason' in alone ? !MEANING.has(alone.reason) : link === 'loose');
  if (link === null || !meant) return alone;
  const led = tried({ ...attempt, lead, link, prompt: `${lead.text}\n${attempt.prompt}` }, scene);
  return 'clarity' in led && clearShare(led.clarity) > share ? led : alone;
}

function tried(shown: Attempt, scene: Scene): Tried {
  const reason = refusal(shown, scene);
  return reason === null ? { shown, clarity: clarityOf(shown, scene) } : { shown, reason };
}
