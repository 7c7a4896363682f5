import { version } from '$app/environment';

/** What names this very build: the beginning of the hash of its sources. */
export const load = () => ({ version: version.slice(0, 7) });
