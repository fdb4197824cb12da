import type { Label } from '../labels/label';
import { LazyText } from '../labels/lazy-text';
import { CHINESE } from './chinese';
import { ENGLISH } from './english';
import type { Language } from './language.types';

/** A text that is written in a language when somebody asks for that language. */
export function inEachLanguage(write: (language: Language) => string): Label {
  return new LazyText((key) => write(LANGUAGES[key]));
}

const LANGUAGES: Readonly<Record<Language['key'], Language>> = { en: ENGLISH, zh: CHINESE };
