import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { ImportOptions } from './import-options';
import type { SeedFileContents } from './score-files';
import { seedYaml } from './seed-yaml';

const SHARED = ['indicators', 'places', 'vocabulary'];

/** The files with indicators, places and units that an import of this name writes. */
export function earlierFiles(root: string, { name = 'imported' }: ImportOptions): string[] {
  return SHARED.map((folder) => resolve(root, folder, `${name}.yaml`));
}

/**
 * Keeps the indicators and places of an earlier import that this one does not make: values of other tables may name them.
 */
export function withEarlier(root: string, files: SeedFileContents): SeedFileContents {
  return new Map(
    [...files].map(([name, content]) => [name, isShared(name) ? merged(join(root, name), content) : content]),
  );
}

function isShared(name: string): boolean {
  return SHARED.some((folder) => name.startsWith(`${folder}/`));
}

function merged(path: string, content: string): string {
  if (!existsSync(path)) return content;
  const [before, now] = [parse(readFileSync(path, 'utf8')) as Lists, parse(content) as Lists];
  const lists = { ...before, ...now };
  for (const [plural, forms] of Object.entries(now)) {
    const made = new Set(forms.map(slugOf));
    lists[plural] = [...forms, ...(before[plural] ?? []).filter((form) => !made.has(slugOf(form)))];
  }
  return seedYaml(lists);
}

/** Plural of a kind -> its forms, each opening with kind and slug. */
type Lists = Record<string, Record<string, unknown>[]>;

function slugOf(form: Record<string, unknown>): unknown {
  return Object.values(form)[0];
}
