import type { LocaleCode } from '../entities/vocabulary';

/** Quotation marks and apostrophes as they are printed; the data keep one plain kind. Chinese texts stay as they are. */
export function typeset(text: string, locale: LocaleCode): string {
  if (locale === 'ZH' || !/['"]/.test(text)) return text;
  return text
    .replace(/(?<=[\p{L}\p{N}.])'/gu, '’')
    .replace(/'(?=[\p{L}\p{N}])/gu, '‘')
    .replace(/"([^"]*)"/g, '“$1”');
}
