import { parseQualities } from './qualities';

export type HttpLocale = 'en' | 'zh';

/** The language of ours that `Accept-Language` likes best; English where it names neither. Regions and scripts are ignored. */
export function preferredLocale(acceptLanguage: string | undefined): HttpLocale {
  let best: { locale: HttpLocale; quality: number } = { locale: 'en', quality: 0 };
  for (const [tag, quality] of parseQualities(acceptLanguage ?? '')) {
    const language = tag.split('-')[0];
    if ((language === 'en' || language === 'zh') && quality > best.quality) best = { locale: language, quality };
  }
  return best.locale;
}
