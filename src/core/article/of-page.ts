import { isRowOfButtons } from './buttons.ts';
import { isFigureCaption } from './caption.ts';
import { isGlued } from './glued.ts';
import { isJunk } from './junk.ts';
import { isNotice } from './notice.ts';

/** Whether a line is the page's by its words alone. */
export const isOfPage = (line: string): boolean =>
  isJunk(line) || isNotice(line) || isFigureCaption(line) || isGlued(line) || isRowOfButtons(line);
