import { renameSync, writeFileSync } from 'node:fs';
import { isScalar, parseDocument, visit } from 'yaml';
import { withoutInvisible } from './hidden-character';
import { findSeedFiles } from './seed-files';
import { readTextFile } from './text-file';
import { joinChinese } from './text-slips';

/** How many texts of a file were mended. */
export interface Mended {
  readonly file: string;
  readonly texts: number;
}

/**
 * Mends what has only one right form, in the files named or found below the folders named: line breaks between Chinese characters,
 * invisible characters. Everything else of a file stays as it is; a file that is no YAML is left alone.
 */
export function mendFiles(paths: readonly string[]): Mended[] {
  const files = new Set(paths.flatMap((path) => findSeedFiles(path).yaml));
  return [...files].flatMap((path) => {
    const { file, broken, problems } = readTextFile(path);
    if (broken || problems.length > 0) return [];
    const { text, count } = mend(file.text);
    if (count === 0) return [];
    replaceFile(path, text);
    return [{ file: file.file, texts: count }];
  });
}

/** A file is there in full, as it was or as it is to be, whatever happens meanwhile. */
export function replaceFile(path: string, text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

function mend(text: string): { text: string; count: number } {
  const document = parseDocument(text, { version: '1.2', schema: 'core', merge: false, prettyErrors: false });
  if (document.errors.length > 0) return { text, count: 0 };
  const ranges: [number, number][] = [];
  visit(document, {
    Scalar(_, node) {
      if (isScalar(node) && node.range) ranges.push([node.range[0], node.range[1]]);
    },
  });
  let mended = text;
  let count = 0;
  // From the end, so that the places before stay where they are.
  for (const [start, end] of ranges.sort(([a], [b]) => b - a)) {
    const written = mended.slice(start, end);
    const right = withoutInvisible(joinChinese(written));
    if (right === written) continue;
    mended = mended.slice(0, start) + right + mended.slice(end);
    count += 1;
  }
  return { text: mended, count };
}
