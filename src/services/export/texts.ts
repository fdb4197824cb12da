import type { LocaleCode } from '../../entities/vocabulary';
import { wants, type Selection } from './export-context';

/** A text in the languages that are wanted; null where there is none. */
export type Texts = Readonly<Partial<Record<'en' | 'zh', string>>> | null;

export function texts(selection: Selection, en: string | null, zh: string | null): Texts {
  if (en === null && zh === null) return null;
  const side = (language: LocaleCode, text: string | null): Texts =>
    wants(selection, language) && text !== null ? { [language === 'EN' ? 'en' : 'zh']: text } : {};
  return { ...side('EN', en), ...side('ZH', zh) };
}
