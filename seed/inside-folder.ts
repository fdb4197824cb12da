import { realpathSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';

/**
 * Whether a path stays within one of the folders, also when links are followed. What a file says of others must not reach files that
 * its author cannot see: messages quote what they read.
 */
export function isInside(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => isWithin(resolve(path), resolve(folder)) && isWithin(real(path), real(folder)));
}

/** The folder that a path names, or in which the file lies that it names. */
export function folderOf(path: string): string {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isFolder ? resolve(path) : dirname(resolve(path));
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path);
}

/** What is not there has no other place than its own, below that of its folder. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : resolve(real(above), relative(above, path));
  }
}
