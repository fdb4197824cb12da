import { parseQualities } from './qualities';
import { remembering } from './remembering';

export type HttpLocale = 'en' | 'zh';

const LOCALES: readonly HttpLocale[] = ['en', 'zh'];

/**
 * The language of ours that `Accept-Language` likes best, of equals the one named first; English where it likes neither. Regions
 * and scripts are ignored. `*` stands for what is not named (RFC 4647, 3.4).
 */
export const preferredLocale = remembering((acceptLanguage): HttpLocale => {
  const wishes = [...parseQualities(acceptLanguage ?? '')].map(([tag, quality]) => ({ tag: languageOf(tag), quality }));
  const unnamed = LOCALES.filter((locale) => wishes.every(({ tag }) => tag !== locale));
  let best: { locale: HttpLocale; quality: number } = { locale: 'en', quality: 0 };
  for (const { tag, quality } of wishes) {
    const locale = tag === '*' ? unnamed[0] : LOCALES.find((each) => each === tag);
    if (locale !== undefined && quality > best.quality) best = { locale, quality };
  }
  return best.locale;
});

function languageOf(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
