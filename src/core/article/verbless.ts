import { wordSet } from './words.ts';

/** Verbs that most sentences have one of. */
const VERBS = wordSet(
  'is are was were be been am has have had do does did will would can could may might must shall should isn’t wasn’t said says say went came comes goes made makes make took takes take gave gives give got gets get found finds find knew knows know thought thinks think saw sees see began begins begin became becomes become kept keeps keep left let lost won ran runs rose rises fell falls grew grows held holds stood stands stand built wrote writes told tells tell paid pays cost costs meant means mean shows show showed seems seem seemed spent sold bought sent brought felt heard met put set cut read led lay lies lived lives live works worked work started starts opened opens closed closes died dies called calls calls used uses needs need wants want asked asks turned turns moved moves changed changes happened happens remained remains',
);

/** A form in "-ed" that goes on like this describes a thing: "painted by", "kept in". */
const DESCRIBED = wordSet('by in at on about around from with for as near under');

/** Whether a line has none of the verbs of common sentences, as the words under a picture often have none. English only. */
export function isVerbless(line: string): boolean {
  const words = line.toLowerCase().match(/\p{L}+(?:[’']\p{L}+)?/gu) ?? [];
  return !words.some((word, at) => {
    const next = words[at + 1];
    return VERBS.has(word) || (/\p{L}{2}ed$/u.test(word) && next !== undefined && !DESCRIBED.has(next));
  });
}
