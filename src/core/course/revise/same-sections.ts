import type { Article, Section } from '../../article/article.ts';
import type { Alignment } from './align.ts';
import { unusedIds } from './unused-id.ts';

/** The new article with the ids of the old one's sections, so that addresses and places stay; and the old name of each id. */
export function sameSections(
  old: Article,
  next: Article,
  { sections }: Alignment,
): { readonly article: Article; readonly sectionIds: ReadonlyMap<string, string> } {
  const cameFrom = new Map([...sections].map(([before, after]) => [after, old.sections[before]]));
  const unused = unusedIds(old.sections.map(({ id }) => id));
  const sectionIds = new Map<string, string>();
  const named = next.sections.map((section, index): Section => {
    const before = cameFrom.get(index);
    const id = before?.id ?? unused(section.id);
    sectionIds.set(section.id, id);
    return { ...section, id, summary: section.summary || (before?.summary ?? '') };
  });
  return { article: { ...next, sections: named }, sectionIds };
}
