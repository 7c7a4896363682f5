import { isRowOfButtons } from './buttons.ts';
import { isFigureCaption } from './caption.ts';
import { isGlued } from './glued.ts';
import { isJunk } from './junk.ts';
import { isNotice } from './notice.ts';
import { remembered } from './remembered.ts';

/** Whether a line is the page's by its words alone. */
export const isOfPage = remembered(
  (line) => isJunk(line) || isNotice(line) || isFigureCaption(line) || isGlued(line) || isRowOfButtons(line),
);
