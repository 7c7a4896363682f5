import { sizes } from '../bench/sizes.mjs';
import { expect, test } from './fixtures.ts';

// Only Chromium tells what came over the wire, so this is no journey for the others.
test('the first load of Today and all that is kept for offline use stay small', async ({ context, site }) => {
  const rows = await sizes(context, site.origin);
  expect(rows).toHaveLength(2);
  for (const { what, value, limit } of rows)
    expect(Number.parseFloat(value), what).toBeLessThanOrEqual(Number.parseFloat(String(limit)));
});
