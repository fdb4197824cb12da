import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The project's folder, from the sources as from the build. */
export const PROJECT_ROOT = rootAbove(__dirname);

export const SEED_DATA = join(PROJECT_ROOT, 'seed', 'data');
export const EXAMPLES = join(PROJECT_ROOT, 'docs', 'examples');
export const DOCUMENTS = join(PROJECT_ROOT, 'documents');
export const SITE = join(PROJECT_ROOT, 'dist', 'web', 'site');
export const PLAYGROUND = join(PROJECT_ROOT, 'dist', 'web', 'playground');

function rootAbove(directory: string): string {
  if (existsSync(join(directory, 'package.json'))) return directory;
  const parent = dirname(directory);
  if (parent === directory) throw new Error('The project folder with its package.json is not above this file.');
  return rootAbove(parent);
}
