import { browser } from '$app/environment';
import { speak } from '#messages/index.ts';
import type { LayoutLoad } from './$types';

/** Every page that can be is made while building; what is on somebody's device fills in there. */
export const prerender = true;

/** The catalogue is chosen before anything is drawn: components read it without knowing the language. */
export const load: LayoutLoad = async () => {
  if (browser) document.documentElement.lang = await speak(navigator.languages);
};
