import type { ManifestOptions } from 'vite-plugin-pwa';

/** What the system needs to know of the installed app. The words come from a catalogue. */
export const manifest = (words: {
  readonly name: string;
  readonly shortName: string;
  readonly description: string;
  readonly review: string;
  readonly reviewShort: string;
  readonly add: string;
  readonly addShort: string;
}): Partial<ManifestOptions> => ({
  id: '/',
  name: words.name,
  short_name: words.shortName,
  description: words.description,
  lang: 'en',
  dir: 'ltr',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  background_color: '#fafaf8',
  theme_color: '#fafaf8',
  categories: ['education', 'productivity'],
  icons: [
    { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
  shortcuts: [
    {
      name: words.review,
      short_name: words.reviewShort,
      url: '/review',
      icons: [{ src: '/icons/shortcut-review.png', sizes: '96x96', type: 'image/png' }],
    },
    {
      name: words.add,
      short_name: words.addShort,
      url: '/add',
      icons: [{ src: '/icons/shortcut-add.png', sizes: '96x96', type: 'image/png' }],
    },
  ],
  share_target: {
    action: '/add',
    method: 'GET',
    // The default, said: Chromium warns in the console without it.
    enctype: 'application/x-www-form-urlencoded',
    params: { title: 'title', text: 'text', url: 'url' },
  },
});
