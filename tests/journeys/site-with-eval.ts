import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const build = fileURLToPath(new URL('../../build', import.meta.url));

/**
 * A copy of the built site whose pages allow eval, and nothing else besides. Playwright looks into the pages of the
 * system's Firefox through eval inside their own policy; in Chromium it stands outside of it, and there the real one is tested.
 */
export function siteWithEval(): string {
  const copy = mkdtempSync(join(tmpdir(), 'lectern-site-'));
  cpSync(build, copy, { recursive: true });
  for (const name of readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
    const path = join(copy, name);
    if (/\.html\.(?:br|gz)$/.test(name)) rmSync(path);
    else if (name.endsWith('.html')) {
      const page = readFileSync(path, 'utf8');
      const allowed = page.replace(
        /(http-equiv="content-security-policy"[^>]*?script-src )/,
        "$1'unsafe-eval' ",
      );
      if (allowed === page) throw new Error(`${name} has no content policy`);
      writeFileSync(path, allowed);
    }
  }
  return copy;
}
