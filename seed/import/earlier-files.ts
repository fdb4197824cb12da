import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import type { ImportOptions } from './import-options';
import type { SeedFileContents } from './score-files';

/** The files with indicators and places that an import of this name writes. */
export function earlierFiles(root: string, { name = 'imported' }: ImportOptions): string[] {
  return ['indicators', 'places'].map((folder) => resolve(root, folder, `${name}.yaml`));
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
  return name.startsWith('indicators/') || name.startsWith('places/');
}

function merged(path: string, content: string): string {
  if (!existsSync(path)) return content;
  const [before, now] = [parse(readFileSync(path, 'utf8')) as Lists, parse(content) as Lists];
  const lists = { ...before, ...now };
  for (const [plural, forms] of Object.entries(now)) {
    const made = new Set(forms.map(slugOf));
    lists[plural] = [...forms, ...(before[plural] ?? []).filter((form) => !made.has(slugOf(form)))];
  }
  return stringify(lists, { lineWidth: 0, flowCollectionPadding: true });
}

/** Plural of a kind -> its forms, each opening with kind and slug. */
type Lists = Record<string, Record<string, unknown>[]>;

function slugOf(form: Record<string, unknown>): unknown {
  return Object.values(form)[0];
}
