import { getMetadataStorage, validateSync, type ValidationError } from 'class-validator';
import type { Locate } from './forms';
import { nearest } from './nearest';
import { PROBLEM_CODES, problemAt, type Problem, type ProblemCode } from './problem';
import { readIssues } from './records/check';
import { LocalizedName } from './records/localized';
import type { Path } from './yaml-file';

/** Everything that is wrong with one form by itself: keys, shapes, texts, numbers, words. */
export function shapeProblems(form: object, locate: Locate, ownKey = 'slug'): Problem[] {
  const errors = validateSync(form, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: false });
  return errors.flatMap((error) => problemsOf(error, [], locate, ownKey));
}

function problemsOf(error: ValidationError, base: Path, locate: Locate, ownKey: string): Problem[] {
  const path = [...base, stepOf(error)];
  const constraints = Object.entries(error.constraints ?? {});
  const own = constraints.flatMap(([name, text]) => {
    if (name === 'whitelistValidation') return [unknownKey(error, path, locate, ownKey)];
    if (!isCode(name)) return [];
    return readIssues(text).map((issue) =>
      problemAt(
        locate([...path, ...(issue.path ?? [])]),
        name,
        rename(issue.message, error, ownKey),
        issue.suggestion ?? null,
      ),
    );
  });
  // What is no form or list at all has nothing inside that could be told apart.
  if ('wrong-shape' in (error.constraints ?? {}) && !Array.isArray(error.value)) return own;
  return [...own, ...(error.children ?? []).flatMap((child) => problemsOf(child, path, locate, ownKey))];
}

function unknownKey(error: ValidationError, path: Path, locate: Locate, ownKey: string): Problem {
  const key = error.property.replaceAll('`', '');
  const place = locate(path, 'key');
  if (/^\d{3}$/.test(key)) {
    const message = 'numbers are plain: 39000, never 39,000. The comma begins a new key here.';
    return problemAt(place, 'unknown-key', message);
  }
  if (/\s/.test(key) || (error.target instanceof LocalizedName && error.value === null)) {
    const message = 'inside { } a comma ends the value. Put a text that holds a comma in quotation marks.';
    return problemAt(place, 'unknown-key', message);
  }
  const other = LANGUAGES[key.toLowerCase()];
  if (error.target instanceof LocalizedName && other !== undefined) {
    return problemAt(
      place,
      'unknown-key',
      `the languages are \`en\` and \`zh\`; there is no key \`${key}\` here.`,
      other,
    );
  }
  const valid = keysOf(error.target).map((name) => (name === 'slug' ? ownKey : name));
  return problemAt(place, 'unknown-key', `there is no key \`${key}\` here.`, nearest(key, valid, 1));
}

/** How people name the two languages. */
const LANGUAGES: Readonly<Record<string, string | undefined>> = {
  cn: 'zh',
  ch: 'zh',
  chinese: 'zh',
  'zh-cn': 'zh',
  'zh-hans': 'zh',
  中文: 'zh',
  eng: 'en',
  english: 'en',
  'en-us': 'en',
  'en-gb': 'en',
  英文: 'en',
};

function keysOf(form: object | undefined): string[] {
  if (!form) return [];
  const metadata = getMetadataStorage().getTargetValidationMetadatas(form.constructor, '', true, false);
  return [...new Set(metadata.map(({ propertyName }) => propertyName))];
}

/** Items of a list are named by their index in class-validator's tree. */
function stepOf(error: ValidationError): string | number {
  return Array.isArray(error.target) ? Number(error.property) : error.property;
}

function isCode(name: string): name is ProblemCode {
  return name in PROBLEM_CODES;
}

function rename(message: string, error: ValidationError, ownKey: string): string {
  return error.property === 'slug' ? message.replace('`slug`', `\`${ownKey}\``) : message;
}
