import { romanise } from '../../src/names';

/** A name as the table or the person gives it, for both languages: a Chinese one is written in Latin letters for the English side. */
export function inBoth(name: string): { readonly en: string; readonly zh: string } {
  const english = romanise(name, ' ') ?? name;
  return { en: english.charAt(0).toUpperCase() + english.slice(1), zh: name };
}
