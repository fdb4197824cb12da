import { isPair, isScalar, isSeq } from 'yaml';
import { findMarkup } from './markup';
import { TEXT_KEYS } from './yaml-keys';

/** Something in a text that its readers would see and nobody means. */
export interface TextSlip {
  readonly code: 'markup' | 'folded-chinese' | 'space-in-chinese';
  readonly message: string;
  readonly suggestion: string | null;
}

/** What is wrong with one text of a file; `key` is the key that it stands below, `written` how it stands in the file. */
export function textSlips(key: string, value: unknown, written = ''): TextSlip[] {
  if (typeof value !== 'string' || !(TEXT_KEYS.has(key) || key === 'aliases')) return [];
  const piece = findMarkup(value);
  const markup: TextSlip[] =
    piece === null
      ? []
      : [
          {
            code: 'markup',
            message: `${piece} is markup, and texts are shown as they are. Write it as plain text.`,
            suggestion: null,
          },
        ];
  // Sections and markers are copied from the source, with its spaces.
  return key === 'zh' || key === 'note_zh' ? [...markup, ...spaces(value, written)] : markup;
}

function spaces(value: string, written: string): TextSlip[] {
  const at = SPACE.exec(value);
  if (!at) return [];
  const suggestion = value.replace(new RegExp(SPACE, 'gu'), '');
  if (BROKEN.test(written)) {
    const message =
      'YAML puts a space where this text is broken between two Chinese characters. Write it in one line (`check --fix` does it).';
    return [{ code: 'folded-chinese', message, suggestion: null }];
  }
  const message = 'here stands a space between two Chinese characters. Leave it out.';
  return [{ code: 'space-in-chinese', message, suggestion: suggestion.length > 60 ? null : suggestion }];
}

/** The text of a file without the line breaks between two Chinese characters. */
export function joinChinese(written: string): string {
  return written.replace(new RegExp(BROKEN, 'gu'), '');
}

const CHINESE = '[\\p{Script=Han}\\u3001-\\u3003\\u3008-\\u301B\\uFF01-\\uFF0F\\uFF1A-\\uFF1F“”‘’]';
const SPACE = new RegExp(`(?<=\\p{Script=Han})\\s+(?=${CHINESE})|(?<=${CHINESE})\\s+(?=\\p{Script=Han})`, 'u');
const BROKEN = new RegExp(`(?<=${CHINESE})[ \\t]*\\r?\\n[ \\t]*(?=${CHINESE})`, 'u');

/** The key below which a scalar stands, through a list. */
export function keyAbove(ancestors: readonly unknown[]): string {
  const last = ancestors.at(-1);
  const pair = isSeq(last) ? ancestors.at(-2) : last;
  return isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : '';
}
