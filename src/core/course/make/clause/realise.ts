import type { Tree } from '../../../facts/tree.ts';

const NAME = /^NNPS?$/;

/** Whether a word keeps its capital in the middle of a sentence. */
function keepsCapital(tree: Tree, index: number): boolean {
  const word = tree.words[index];
  // "In 1891", moved behind the verb.
  if (word !== undefined && word.rel === 'case' && /^(?:In|On|At|By|From|During)$/.test(word.text))
    return false;
  if (word === undefined || (index > 0 && !(index === 1 && /^["“‘(]$/.test(tree.words[0]?.text ?? ''))))
    return true;
  if (/^\p{Lu}[^\p{Ll}]*$/u.test(word.text) && word.text.length > 1) return true;
  if (/\p{Lu}/u.test(word.text.slice(1)) || word.text === 'I') return true;
  if (NAME.test(word.xpos) && word.tag === 'PROPN') return true;
  // "Sky News", "Conservative MP": half of a name, whatever its tag.
  if (/^(?:NOUN|ADJ)$/.test(word.tag) && tree.words[index + 1]?.tag === 'PROPN') return true;
  // "American troops", "German is spoken"
  return word.tag === 'ADJ' && /(?:an|ese|ish|ch|ic)s?$/.test(word.lower) && NATIONAL.test(word.text);
}

const NATIONAL =
  /^(?:(?:Ger|Ro|Nor|Otto)man|[A-Z][a-z]+(?:[acei]an|ese|lish|nish|dish|kish|rish|tish|wish|nch|utch|zech|elsh|eek|wiss|hai|raqi|raeli|rab|andic|ordic|tic))$/;

/** The words as the sentence spaces them; a gap where something was left out is one space. */
export function realise(text: string, tree: Tree, indices: readonly number[]): string {
  let out = '';
  let before: number | null = null;
  for (const index of indices) {
    const word = tree.words[index];
    if (word === undefined) continue;
    const said = keepsCapital(tree, index)
      ? word.text
      : word.text.charAt(0).toLowerCase() + word.text.slice(1);
    if (before !== null) {
      const previous = tree.words[before];
      const next = before + 1 === index;
      const space = next
        ? text.slice(previous?.end ?? 0, word.start) !== ''
        : !/^(?:[,.;:)\]”’%]|['’]s)$/.test(word.text);
      if (space) out += ' ';
    }
    out += said;
    before = index;
  }
  return out.replace(/\s+/g, ' ').replace(/,\s*,/g, ',').trim();
}
