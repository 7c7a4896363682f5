import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where the public data sets lie: `LECTERN_DATA`, else beside the checkout; null when they are not on this machine. */
export function dataFolder(root: string): string | null {
  const folder = process.env['LECTERN_DATA'] ?? join(root, '../shared/data');
  return existsSync(folder) ? folder : null;
}
