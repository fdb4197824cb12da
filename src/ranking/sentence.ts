/**
 * What the engine says of a result, in both languages: a text with the names of its values in braces, and the values. It is plain
 * data, so that it passes between threads, and becomes a text only in the language in which it is read.
 */
export interface Sentence {
  readonly en: string;
  readonly zh: string;
  readonly values: Readonly<Record<string, SentenceValue>>;
}

export type SentenceValue = string | number | Named | Sentence | readonly SentenceValue[];

/** An indicator or a unit by its id: a reader is shown its name, an error its id. */
export interface Named {
  readonly id: string;
}

/** A sentence; the compiler refuses one whose languages do not name the same values. @example sentence('{n} left', '余{n}', { n: 2 }) */
export function sentence<const En extends string, const Zh extends string>(
  en: En,
  zh: Zh & SameNames<En, Zh>,
  ...values: NamesIn<En> extends never ? [] : [values: Readonly<Record<NamesIn<En>, SentenceValue>>]
): Sentence {
  return { en, zh, values: values[0] ?? {} };
}

/** The names in braces: `n` in `{n} left`. */
type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

type SameNames<En extends string, Zh extends string> = [NamesIn<En>] extends [NamesIn<Zh>]
  ? [NamesIn<Zh>] extends [NamesIn<En>]
    ? unknown
    : never
  : never;

/** The text in one language. @param nameOf what to call an indicator or a unit; default: its id */
export function written(
  { en, zh, values }: Sentence,
  language: 'en' | 'zh' = 'en',
  nameOf: (id: string) => string = (id) => id,
): string {
  const text = (value: SentenceValue | undefined): string => {
    if (typeof value !== 'object') return String(value);
    if (isList(value)) return value.map(text).join(language === 'zh' ? '、' : ', ');
    return 'id' in value ? nameOf(value.id) : written(value, language, nameOf);
  };
  return (language === 'zh' ? zh : en).replace(/\{(\w+)\}/g, (_, name: string) => text(values[name]));
}

/** Several sentences as one, each a clause of it. */
export function clauses(parts: readonly Sentence[]): Sentence {
  const places = parts.map((_, place) => `{${place}}`);
  return { en: places.join('; '), zh: places.join('；'), values: Object.fromEntries(parts.entries()) };
}

/** `1 unit`, `3 units`. */
export function unitCount(n: number): Sentence {
  return n === 1 ? sentence('{n} unit', '{n}个对象', { n }) : sentence('{n} units', '{n}个对象', { n });
}

/** Values and names as they stand, the same in both languages. */
export function plainly(value: SentenceValue): Sentence {
  return { en: '{value}', zh: '{value}', values: { value } };
}

export function named(id: string): Named {
  return { id };
}

function isList(value: SentenceValue): value is readonly SentenceValue[] {
  return Array.isArray(value);
}
