import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import type { Article } from '#core/article/article.ts';
import { articleFromOutline, type OutlinePart } from '#core/article/outline.ts';
import { accept, refuse, type Result } from '#core/result.ts';
import { MEGABYTE } from '../limits.ts';
import { isAside } from './aside.ts';
import { deckOf, withDeck } from './deck.ts';
import { withoutFormBoxes } from './form-box.ts';
import { withoutHeadingCounts } from './heading-count.ts';
import { metadataOf } from './metadata.ts';
import { outlineOf } from './outline.ts';
import { withoutPictureBoxes } from './picture-box.ts';
import { sanitise } from './sanitise.ts';
import { strip } from './strip.ts';

/** Past this many elements, or this deep, a page is read as it stands: weighing its parts would take too long. */
const MOST_ELEMENTS = 20_000;
/** More markup than any article needs. */
const MOST_CHARACTERS = 5_000_000;
const DEEPEST = 400;

/** Reads a page, or a piece of one. Nothing of it runs, and only words and their order stay. */
export function readHtml(html: string): Result<Article> {
  try {
    return readPage(html);
  } catch (error) {
    // The parsers recurse or spread over what they are given: a page beyond them is none that people read.
    if (error instanceof RangeError) return refuse({ code: 'no-article' });
    throw error;
  }
}

function readPage(html: string): Result<Article> {
  const { html: page, data } = strip(html);
  if (page.length > MOST_CHARACTERS)
    return refuse({
      code: 'too-large',
      megabytes: page.length / MEGABYTE,
      limit: MOST_CHARACTERS / MEGABYTE,
    });
  if (depth(page) > DEEPEST) return refuse({ code: 'no-article' });
  const document = documentOf(page);
  const isWeighable = document.getElementsByTagName('*').length <= MOST_ELEMENTS;
  if (isWeighable) withoutHeadingCounts(document);
  const told = metadataOf(document, data);
  if (isWeighable) {
    withoutFormBoxes(document);
    withoutPictureBoxes(document);
  }
  const whole = outlineOf(documentOf(sanitise(isWeighable ? document.toString() : page)).body);
  const deck = isWeighable ? deckOf(document) : '';
  const weighed = isWeighable ? weigh(document) : null;
  const isWeighed = weighed !== null && lengthOf(weighed) > Math.min(250, lengthOf(whole) * 0.4);
  const parts = isWeighed ? withDeck(weighed, deck) : whole;
  if (lengthOf(parts) === 0) return refuse({ code: 'no-article' });
  return accept(articleFromOutline(parts, told));
}

/** What Readability takes for the article; null when it finds none. It changes the document. */
function weigh(document: Document): OutlinePart[] | null {
  // Readability forgets classes, so what they tell is heeded before.
  for (const element of document.querySelectorAll('[class], [id]')) if (isAside(element)) element.remove();
  const content = new Readability(document, { charThreshold: 250 }).parse()?.content;
  return content ? outlineOf(documentOf(sanitise(content)).body) : null;
}

function documentOf(html: string): Document {
  const isWhole = /<(?:html|body)[\s>]/i.test(html.slice(0, 20_000));
  return parseHTML(isWhole ? html : `<!doctype html><html><body>${html}</body></html>`).document;
}

const lengthOf = (parts: readonly OutlinePart[]): number =>
  parts.reduce((length, part) => length + (part.type === 'paragraph' ? part.text.trim().length : 0), 0);

/** How deep elements may be nested in it, roughly: parsers that recurse must not be led too deep. */
function depth(html: string): number {
  let open = 0;
  let deepest = 0;
  for (const [tag] of html.matchAll(/<(?:\/[a-z]|[a-z][^>]*>?)/gi)) {
    if (tag.startsWith('</')) open = Math.max(0, open - 1);
    else if (
      !tag.endsWith('/>') &&
      !/^<(?:br|img|hr|meta|link|input|wbr|p|li|td|tr|th|dt|dd|option|source|area|col|embed|track)\b/i.test(
        tag,
      )
    ) {
      deepest = Math.max(deepest, ++open);
    }
  }
  return deepest;
}
