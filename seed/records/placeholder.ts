import { check } from './check';

/** Not `...` or another sign that somebody means to write here later. */
export function written(): PropertyDecorator {
  return check('placeholder', (value) =>
    isPlaceholder(value) ? [{ message: `${String(value)} only keeps the place of a text. Write the text.` }] : [],
  );
}

export function isPlaceholder(value: unknown): boolean {
  return typeof value === 'string' && /^(\.{2,}|…+|todo|tbd|xxx+)$/i.test(value.trim());
}
