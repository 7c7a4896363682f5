import { expect, it } from 'vitest';
import { isCompressible, mediaType } from './media-type.ts';

it('what is large and not yet compressed is compressed on its way: pages, code and the model of English', () => {
  for (const path of ['/200.html', '/_app/a.js', '/_app/english-1.model'])
    expect(isCompressible(mediaType(path)), path).toBe(true);
  for (const path of ['/a.png', '/a.woff2', '/a.unknown'])
    expect(isCompressible(mediaType(path)), path).toBe(false);
});
