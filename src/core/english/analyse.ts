import { contentOf } from './content.ts';
import { Labeller } from './labeller.ts';
import { lemmaOf } from './lemma.ts';
import type { Model } from './model.ts';
import { parseWords } from './parse.ts';
import { MarkAttacher } from './punctuation.ts';
import { tagWords } from './tag.ts';
import type { Tag } from './tagged-word.ts';
import { wordForms } from './words.ts';

/** What is found out about the words of one sentence, one place a word. */
export interface Analysis {
  readonly lemma: string;
  readonly tag: Tag;
  readonly xpos: string;
  readonly head: number;
  readonly rel: string;
}

/** Ways that the parser goes side by side, and how far behind the best one may fall, in steps of the model's weights. */
const WIDTH = 2;
const PATIENCE = 3500;

/** Analyses sentences, given as their words, with one model. */
export class Analyst {
  private readonly labeller: Labeller;
  private readonly attacher: MarkAttacher;
  private readonly tags: readonly { readonly xpos: string; readonly tag: Tag }[];
  private readonly punct: number;

  constructor(private readonly model: Model) {
    const { rels } = model;
    this.labeller = new Labeller(model.names, rels.length, rels.indexOf('root'));
    this.attacher = new MarkAttacher(model.marks);
    this.punct = rels.indexOf('punct');
    this.tags = model.tags.map((name) => {
      const [xpos = 'FW', tag = 'X'] = name.split('|');
      return { xpos, tag: tag as Tag };
    });
  }

  analyse(texts: readonly string[]): Analysis[] {
    const { model } = this;
    const forms = wordForms(texts, model.lexicon);
    const tags = tagWords(forms, model.tagger, model.tags.length);
    const isMark = Uint8Array.from(tags, (tag) => (this.tags[tag]?.tag === 'PUNCT' ? 1 : 0));
    const content = contentOf(forms, tags, isMark);
    const tree = parseWords(content, model.moves, this.labeller, WIDTH, PATIENCE);
    // The marks come back into the tree of the words.
    const heads = new Int16Array(texts.length);
    const labels = new Int16Array(texts.length).fill(this.punct);
    isMark.fill(1);
    for (const [at, place] of content.places.entries()) {
      const head = tree.heads[at] as number;
      heads[place] = head < 0 ? -1 : (content.places[head] as number);
      labels[place] = tree.labels[at] as number;
      isMark[place] = 0;
    }
    this.attacher.attach({ texts, isMark, heads, labels });
    return texts.map((text, at) => {
      const { xpos, tag } = this.tags[tags[at] as number] ?? { xpos: 'FW', tag: 'X' };
      const rel = model.rels[labels[at] as number] ?? 'dep';
      return {
        lemma: lemmaOf(text, xpos, model.lemmas),
        tag: tagIn(rel, xpos, tag),
        xpos,
        head: heads[at] as number,
        rel,
      };
    });
  }
}

/** Some universal tags are known only from the tree: an auxiliary from a verb, a conjunction from a preposition. */
function tagIn(rel: string, xpos: string, tag: Tag): Tag {
  if (xpos === 'IN' && rel === 'mark') return 'SCONJ';
  if (xpos === 'IN' && rel === 'case') return 'ADP';
  if (xpos.startsWith('VB') && (rel === 'cop' || rel === 'aux' || rel === 'aux:pass')) return 'AUX';
  return tag;
}
