import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where on a page a snippet stands: over the title, under it, amid the text, below it. `kept` ones are text, and stand amid it. */
export type Place = 'over' | 'front' | 'middle' | 'tail' | 'kept';

/** A few lines as pages of one kind have them; empty ones between them stay. */
export interface Snippet {
  readonly place: Place;
  readonly lines: readonly string[];
}

/** Weights are learned from one half of the snippets and measured on the other. */
export type Half = 'learn' | 'measure';
export const halves: readonly Half[] = ['learn', 'measure'];

/** The snippets of every file of a folder: `%%` opens each, and says its place. Every second one of a file is for measuring. */
export function loadSnippets(folder: string, half: Half): Snippet[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readSnippets(readFileSync(join(folder, name), 'utf8')).filter(
        (_snippet, at) => (at % 2 === 0) === (half === 'learn'),
      ),
    );
}

export function readSnippets(source: string): Snippet[] {
  return source
    .split(/^%%/m)
    .slice(1)
    .map((part) => {
      const [place = '', ...lines] = part.trimEnd().split('\n');
      return { place: (place.trim() || 'kept') as Place, lines };
    });
}
