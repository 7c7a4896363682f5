import { isLongerThan } from './length.ts';

/** Characters. The words under a picture, and who made it. */
const LONGEST_CAPTION = 200;
const MOST_PICTURES = 300;
const HIGHEST = 3;
/** What holds a paragraph of the text, or a part of the page. */
const NO_BOX = /^(?:P|H[1-6]|LI|TD|TH|BODY|HTML|MAIN|ARTICLE|SECTION|HEADER|A|SPAN|STRONG|EM)$/i;

/** Takes out of a page what stands in one box with a picture: its caption and its credit, when that is all the box has. */
export function withoutPictureBoxes(document: Document): void {
  for (const picture of [...document.querySelectorAll('img, picture, video')].slice(0, MOST_PICTURES)) {
    let box: Element | null = null;
    let around = picture.parentElement;
    for (let height = 0; height < HIGHEST && around; height++, around = around.parentElement) {
      if (/^(?:A|SPAN|PICTURE)$/i.test(around.nodeName)) continue;
      // A cell across the whole box of facts holds its picture.
      if (
        /^T[DH]$/i.test(around.nodeName) &&
        around.hasAttribute('colspan') &&
        !isLongerThan(around, LONGEST_CAPTION)
      ) {
        box = around;
        break;
      }
      const isText = NO_BOX.test(around.nodeName) || around.querySelector('h1, h2, h3, h4, ul, ol, table');
      if (isText || isLongerThan(around, LONGEST_CAPTION)) break;
      box = around;
    }
    box?.remove();
  }
}
