// Draws the pictures of static/icons. Run it by hand after the mark or the pen blue has changed: node tests/icons.mjs
import { chromium } from 'playwright';
import { chromiumArguments, systemBrowser } from './browser/find.mjs';

const pen = '#174ba9';
const folder = new URL('../static/icons/', import.meta.url);

const mark =
  '<path d="M11.2 5.4 1.6 2.6v9.9l9.6 2.8zM12.8 5.4l9.6-2.8v9.9l-9.6 2.8z"/><path d="M11 16.9h2v2.6h4.2v2H6.8v-2H11z"/>';
const outline = (path) =>
  `<path d="${path}" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`;

// `share` is the drawing's part of the side, `corner` the radius in percent of it. A maskable icon may lose everything
// outside a circle of 80 % of its side, and a system that rounds corners itself wants none from us.
const pictures = [
  { name: 'icon-192', side: 192, share: 0.66, corner: 22, drawing: mark },
  { name: 'icon-512', side: 512, share: 0.66, corner: 22, drawing: mark },
  { name: 'maskable-512', side: 512, share: 0.56, corner: 0, drawing: mark },
  { name: 'apple-touch-icon', side: 180, share: 0.66, corner: 0, drawing: mark },
  {
    name: 'shortcut-review',
    side: 96,
    share: 0.58,
    corner: 50,
    drawing: outline('M13 5h8M13 12h8M13 19h8M3 17l2 2 4-4M3 7l2 2 4-4'),
  },
  { name: 'shortcut-add', side: 96, share: 0.58, corner: 50, drawing: outline('M5 12h14M12 5v14') },
];

const executablePath = systemBrowser('chromium');
const browser = await chromium.launch({ args: chromiumArguments, ...(executablePath && { executablePath }) });
const page = await browser.newPage();
for (const { name, side, share, corner, drawing } of pictures) {
  await page.setViewportSize({ width: side, height: side });
  await page.setContent(
    `<body style="margin:0"><div style="display:grid;place-items:center;height:100vh;background:${pen};border-radius:${corner}%">` +
      `<svg viewBox="0 0 24 24" width="${share * side}" fill="#fff">${drawing}</svg></div>`,
  );
  await page.screenshot({
    path: new URL(`${name}.png`, folder).pathname,
    omitBackground: true,
    animations: 'disabled',
  });
}
await browser.close();
