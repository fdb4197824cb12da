import { readFileSync } from 'node:fs';
import { problemAt, type Problem } from '../../problem';
import { textFile, type TextFile } from '../../text-file';

/** What `--encoding` takes: the encodings in which tables are published. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'big5',
  'windows-1252',
  'shift_jis',
  'euc-kr',
] as const;

/**
 * The text of a file. A mark at its beginning tells the encoding; without one it is UTF-8, or refused: bytes of GBK are
 * also letters of Western Europe, and which is meant only the person knows.
 */
export function decodeText(
  path: string,
  asked: string | undefined,
): { file: TextFile; encoding: string; problems: Problem[] } {
  const bytes = readFileSync(path);
  const encoding = asked ?? markedEncoding(bytes) ?? 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { file: textFile(path, text), encoding, problems: [] };
  } catch {
    const file = textFile(path, bytes.toString('latin1'));
    const bad = Math.max(0, file.text.search(/[\u0080-\u00ff]/));
    const message = `the file is not ${encoding.toUpperCase()}. Say what it is: --encoding gb18030 for tables in Chinese, windows-1252 for Western Europe; or save it as CSV UTF-8. Valid: ${ENCODINGS.join(', ')}.`;
    return { file, encoding, problems: [{ ...problemAt(file.place(bad, bad + 1), 'not-utf8', message), excerpt: '' }] };
  }
}

function markedEncoding([first, second]: Buffer): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}
