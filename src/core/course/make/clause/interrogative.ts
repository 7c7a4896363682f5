import { childrenOf, relOf, type Tree } from '../../../facts/tree.ts';
import { placeKind } from '../../../facts/name/place.ts';
import type { Sort } from '../../../facts/sort.ts';
import { realise } from './realise.ts';
import { spoken } from './spoken.ts';

/** The sort of the thing that a noun names. */
export type Sorter = (tree: Tree, head: number) => Sort;

/** Last words of names that say what the named thing is: "which battle". */
const CATEGORY =
  /^(?:Act|Agency|Agreement|Airport|Army|Bank|Battle|Bay|Bridge|Canal|Castle|Cathedral|Church|Code|City|Club|College|Commission|Committee|Company|Conference|Constitution|Convention|Corporation|Council|County|Court|Creek|Cup|Desert|District|Dynasty|Empire|Festival|Foundation|Fort|Glacier|Group|Hall|Harbour|Highway|Hospital|Hotel|Hurricane|Institute|Island|Islands|Kingdom|Lake|Law|League|Library|Mount|Mountains|Museum|Newspaper|Observatory|Ocean|Office|Opera|Orchestra|Palace|Park|Parliament|Party|Peninsula|Plan|Plateau|Prize|Province|Railway|Region|Reservoir|Revolution|River|School|Sea|Society|Stadium|Station|Storm|Street|Studio|Symphony|System|Temple|Theatre|Theorem|Theory|Tower|Treaty|Tribunal|Union|University|Valley|War|Award)$/;
/** Those of them that stand before what they name. */
const BEFORE = /^(?:Fort|Hotel|Hurricane|Lake|Mount|Castle|Palace)$/;

/** The unbroken run of capitalised words around a head: its name, without what follows over a preposition. */
function nameWords(tree: Tree, head: number): readonly string[] {
  const isName = (index: number): boolean =>
    tree.words[index]?.tag === 'PROPN' || (/^\p{Lu}/u.test(tree.words[index]?.text ?? '') && index > 0);
  let [first, last] = [head, head];
  while (isName(first - 1)) first -= 1;
  while (isName(last + 1)) last += 1;
  return tree.words.slice(first, last + 1).map(({ text }) => text);
}

/** "river" for the Nile River; null when the name does not say. */
function categoryOf(tree: Tree, head: number): string | null {
  const names = nameWords(tree, head);
  // "the Treaty of Rome"
  if (tree.words[head + 1]?.lower === 'of' && names[0] === tree.words[head]?.text)
    return categoryIn([...names, 'of', '…']);
  return categoryIn(names);
}

/** What the words of a name say that it names: "river" for the Nile River, "treaty" for the Treaty of Rome. */
export function categoryIn(names: readonly string[]): string | null {
  const [first = '', last = ''] = [names[0], names.at(-1)];
  if (names.length < 2) return null;
  if (CATEGORY.test(last)) return last.replace(/s$/, '').toLowerCase();
  return CATEGORY.test(first) && (names[1] === 'of' || BEFORE.test(first)) ? first.toLowerCase() : null;
}

/** Nouns that stand before a name and say what it is: "the Norwegian explorer Roald Amundsen" → "Norwegian explorer". */
function titleBefore(text: string, tree: Tree, head: number): string | null {
  const words = spoken(tree, head);
  const own = words.filter((index) => index <= head);
  const name = own.findIndex(
    (index, at) =>
      tree.words[index]?.tag === 'PROPN' &&
      own.slice(at).every((later) => tree.words[later]?.tag === 'PROPN' || tree.words[later]?.text === '-'),
  );
  if (name < 1) return null;
  const before = own.slice(0, name).filter((index) => relOf(tree, index) !== 'det');
  const noun = tree.words[before.at(-1) ?? -1];
  if (
    noun?.tag !== 'NOUN' ||
    before.some((index) => !['ADJ', 'NOUN', 'PROPN'].includes(tree.words[index]?.tag ?? ''))
  )
    return null;
  return realise(text, tree, before);
}

/** "dynasty" for the Tran dynasty: a common noun that a name before it singles out. */
function namedKind(text: string, tree: Tree, head: number): string | null {
  const word = tree.words[head];
  if (word?.tag !== 'NOUN' || word.xpos !== 'NN') return null;
  const before = tree.words[head - 1];
  if (before?.tag !== 'PROPN' || before.head !== head || !/^(?:compound|nmod)/.test(before.rel)) return null;
  return realise(text, tree, [head]);
}

/** The question word for a noun phrase: "who", "which river", "which country", "what". */
export function interrogativeFor(text: string, tree: Tree, head: number, sort: Sort): string {
  const word = tree.words[head];
  const title = titleBefore(text, tree, head);
  if (title !== null) return `which ${title}`;
  if (sort === 'person') return 'who';
  const kind = namedKind(text, tree, head);
  if (kind !== null) return `which ${kind}`;
  const name = nameWords(tree, head).join(' ');
  if (word?.tag === 'PROPN') {
    const known = placeKind(name.replace(/^The /, ''));
    if (known === 'country' || known === 'city') return `which ${known}`;
    const category = categoryOf(tree, head);
    if (category !== null) return `which ${category}`;
  }
  if (sort === 'organisation') return word?.tag === 'PROPN' ? 'which organisation' : 'what';
  return 'what';
}

/** Whether a noun phrase joins several things: "lamps and bells". */
export const isSeries = (tree: Tree, head: number): boolean =>
  childrenOf(tree, head).some((child) => relOf(tree, child) === 'conj');
