import type { ClientInit } from '@sveltejs/kit';

/** A page in the background paints nothing, so nothing is to be waited for there. */
const longestMillis = 300;

/** What was made beforehand is painted first; bringing it to life takes a slow phone a third of a second. */
export const init: ClientInit = () =>
  new Promise((resolve) => {
    const painted = () => setTimeout(resolve);
    requestAnimationFrame(painted);
    setTimeout(resolve, longestMillis);
  });
