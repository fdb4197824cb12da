import { existsSync, readdirSync, statSync, type Stats } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { isInside } from './inside-folder';
import { problemAt, type Problem } from './problem';
import { textFile, unreadable } from './text-file';

export interface SeedFiles {
  /** Files to be read as YAML, in the order of their paths. */
  readonly yaml: readonly string[];
  /** Files that a header of observations may name. */
  readonly others: readonly string[];
  /** Folders that cannot be listed, links that are not followed. */
  readonly problems: readonly Problem[];
}

/** What stands below a folder, or the file itself; hidden files and README.md are for people. Links to folders are not followed. */
export function findSeedFiles(path: string): SeedFiles {
  const found: Found = { files: [], problems: [] };
  const stats = statOf(path);
  if (stats?.isDirectory()) walk(path, found);
  else if (stats) found.files.push(path);
  const files = found.files.sort(byParts);
  return {
    yaml: files.filter(isYaml),
    others: files.filter((each) => !isYaml(each)),
    problems: found.problems,
  };
}

export function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}

/** A file that stands among the seed files and that nothing reads. */
export function unreadFile(path: string): Problem {
  const csv = /\.csv$/i.test(path);
  const message = csv
    ? `no header of observations names this file. Write \`file: ${basename(path)}\` in one, or remove the file.`
    : 'nothing reads this file. Seed files end in .yaml, .yml or .csv; rename it, or keep it elsewhere.';
  return problemAt(textFile(path, '').place(0, 0), 'unread-file', message);
}

interface Found {
  readonly files: string[];
  readonly problems: Problem[];
}

function walk(folder: string, found: Found, root = folder): void {
  for (const entry of listed(folder, found.problems)) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || /^readme\.md$/i.test(entry.name)) continue;
    if (entry.isDirectory()) walk(path, found, root);
    else if (entry.isSymbolicLink() && statOf(path)?.isDirectory()) {
      const message = 'this is a link to a folder, and such links are not followed. Copy the folder itself here.';
      found.problems.push(problemAt(textFile(path, '').place(0, 0), 'unread-file', message));
    } else if (entry.isSymbolicLink() && existsSync(path) && !isInside(path, [root])) {
      const message =
        'this is a link to a file outside of the folder, and it is not followed. Copy the file itself here.';
      found.problems.push(problemAt(textFile(path, '').place(0, 0), 'outside-folder', message));
    } else found.files.push(path);
  }
}

function listed(folder: string, problems: Problem[]) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    problems.push(unreadable(folder, error));
    return [];
  }
}

function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

/** The same order on every system, whatever separates its folders. */
function byParts(a: string, b: string): number {
  const [left, right] = [a.split(sep).join('/'), b.split(sep).join('/')];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
