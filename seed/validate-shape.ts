import type { Locate } from './forms';
import { nearest } from './nearest';
import { problemAt, type Problem, type ProblemCode } from './problem';
import { type Issue, type PropertyRules, rulesOf } from './records/form-rules';
import { LocalizedName } from './records/localized';
import type { Path } from './yaml-file';

/** Everything that is wrong with one form by itself: keys, shapes, texts, numbers, words. */
export function shapeProblems(form: object, locate: Locate, ownKey = 'slug'): Problem[] {
  const problems: Problem[] = [];
  checkForm(form, [], { locate, ownKey, problems });
  return problems;
}

interface Walk {
  readonly locate: Locate;
  readonly ownKey: string;
  readonly problems: Problem[];
}

function checkForm(form: object, base: Path, walk: Walk): void {
  const properties = rulesOf(form);
  for (const key of Object.keys(form)) {
    if (!properties.has(key)) walk.problems.push(unknownKey(form, key, [...base, key], walk));
  }
  for (const property of properties.values()) checkProperty(form, property, base, walk);
}

function checkProperty(form: object, { property, rules, isNested }: PropertyRules, base: Path, walk: Walk): void {
  const value = (form as Readonly<Record<string, unknown>>)[property];
  const isAbsent = value === undefined;
  // What two rules of one code find is told once, as the later one says it.
  let found: Map<ProblemCode, readonly Issue[]> | null = null;
  for (const { code, explain, ofAbsent } of rules) {
    if (isAbsent && !ofAbsent) continue;
    const issues = explain(value, { object: form, property });
    if (issues.length > 0) found = (found ?? new Map<ProblemCode, readonly Issue[]>()).set(code, issues);
  }
  if (found) tell(found, property, [...base, property], walk);
  // What is no form or list at all has nothing inside that could be told apart.
  if (!isNested || isAbsent || (found?.has('wrong-shape') && !Array.isArray(value))) return;
  checkNested(value, [...base, property], walk);
}

function checkNested(value: unknown, path: Path, walk: Walk): void {
  if (Array.isArray(value)) value.forEach((each, index) => checkNested(each, [...path, index], walk));
  else if (typeof value === 'object' && value !== null) checkForm(value, path, walk);
}

function tell(found: ReadonlyMap<ProblemCode, readonly Issue[]>, property: string, path: Path, walk: Walk): void {
  for (const [code, issues] of found) {
    for (const { message, suggestion = null, path: further = [] } of issues) {
      const named = property === 'slug' ? message.replace('`slug`', `\`${walk.ownKey}\``) : message;
      walk.problems.push(problemAt(walk.locate([...path, ...further]), code, named, suggestion));
    }
  }
}

function unknownKey(form: object, property: string, path: Path, { locate, ownKey }: Walk): Problem {
  const key = property.replaceAll('`', '');
  const value = (form as Readonly<Record<string, unknown>>)[property];
  const place = locate(path, 'key');
  if (/^\d{3}$/.test(key)) {
    const message = 'numbers are plain: 39000, never 39,000. The comma begins a new key here.';
    return problemAt(place, 'unknown-key', message);
  }
  if (/\s/.test(key) || (form instanceof LocalizedName && value === null)) {
    const message = 'inside { } a comma ends the value. Put a text that holds a comma in quotation marks.';
    return problemAt(place, 'unknown-key', message);
  }
  const other = LANGUAGES[key.toLowerCase()];
  if (form instanceof LocalizedName && other !== undefined) {
    return problemAt(
      place,
      'unknown-key',
      `the languages are \`en\` and \`zh\`; there is no key \`${key}\` here.`,
      other,
    );
  }
  const valid = [...rulesOf(form).keys()].map((name) => (name === 'slug' ? ownKey : name));
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
