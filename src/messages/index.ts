import { en } from './en/index.ts';

/** Every string that a person reads. A language is one object of this shape. */
export type Catalogue = typeof en;

/** The catalogue in use. A live binding: components read `m.today.…` and never know the language. */
export let m: Catalogue = en;

/** The languages there are, by BCP 47 tag, each loaded only when asked for. Add one line for one more. */
const catalogues: Record<string, () => Promise<Catalogue>> = {
  en: () => Promise.resolve(en),
};

/** Takes the first of `preferred` that there is, English when there is none. Returns the tag of what is spoken now. */
export async function speak(preferred: readonly string[]): Promise<string> {
  const known = preferred
    .flatMap((tag) => [tag, tag.split('-')[0] ?? tag])
    .find((tag) => Object.hasOwn(catalogues, tag));
  const load = known === undefined ? undefined : catalogues[known];
  if (known === undefined || !load) return 'en';
  m = await load();
  return known;
}
