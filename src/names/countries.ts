import codes from 'i18n-iso-countries';
import { COUNTRY_SPELLINGS, USUAL_NAMES } from './country-spellings';
import { foldName } from './fold';

/** A country or area of ISO 3166-1. Example: KR, KOR, 410, South Korea, 韩国. */
export interface Country {
  readonly alpha2: string;
  readonly alpha3: string;
  /** The numeric code of ISO 3166-1, which is that of the UN's M49: `076`. */
  readonly m49: string;
  readonly en: string;
  readonly zh: string;
  /** Usual and official names in both languages, and how large publishers of tables write them. */
  readonly names: readonly string[];
}

const FORMAL = /republic of|islamic|kingdom of|^the /i;

export const COUNTRIES: readonly Country[] = Object.entries(codes.getAlpha2Codes()).map(([alpha2, alpha3]) => {
  const [en, zh] = [namesIn('en', alpha2), namesIn('zh', alpha2)];
  const spellings = COUNTRY_SPELLINGS[alpha2] ?? [];
  const usual = USUAL_NAMES[alpha2] ?? en.find((name) => !FORMAL.test(name)) ?? en[0] ?? alpha2;
  return {
    alpha2,
    alpha3,
    m49: codes.alpha2ToNumeric(alpha2) ?? '',
    en: usual,
    zh: zh[0] ?? usual,
    names: [...new Set([usual, ...en, ...zh, ...spellings])],
  };
});

/** Codes that publishers use beside those of ISO: Eurostat's for Greece and the United Kingdom, the World Bank's old ones. */
const OTHER_CODES: Readonly<Record<string, string>> = {
  EL: 'GR',
  UK: 'GB',
  ROM: 'RO',
  ZAR: 'CD',
  TMP: 'TL',
  KSV: 'XK',
};

/** The countries that a code or a name stands for; more than one where the name alone does not tell (`Congo`). */
export function findCountries(text: string): readonly Country[] {
  const key = countryKey(text);
  return findByCode(text.trim()) ?? BY_NAME.get(key) ?? BY_NAME.get(withoutForm(key)) ?? [];
}

/** By alpha-2 or alpha-3 in capitals, or by the three digits of M49; null for what is no code. */
export function findByCode(code: string): readonly Country[] | null {
  const found = BY_CODE.get(OTHER_CODES[code] ?? code);
  return found ? [found] : null;
}

/**
 * `Korea, Rep.` and `Republic of Korea (the)` have the same words, once they are written out: their order and the little
 * words between them do not tell countries apart.
 */
export function countryKey(name: string): string {
  const words = foldName(name)
    .split(' ')
    .map((word) => WRITTEN_OUT[word] ?? word);
  return [...new Set(words.flatMap((word) => word.split(' ')))]
    .filter((word) => !LITTLE.has(word))
    .sort()
    .join(' ');
}

/** `Kingdom of Norway` as `norway`; not where the form of the state tells two countries apart. */
function withoutForm(key: string): string {
  if (/china|congo|korea|guinea|dominica/.test(key)) return key;
  return key
    .replace(/\b(?:republic|kingdom|principality|sultanate|commonwealth|federal|islamic|hashemite|state)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const LITTLE = new Set(['the', 'of', 'and', '']);

const WRITTEN_OUT: Readonly<Record<string, string>> = {
  rep: 'republic',
  dem: 'democratic',
  fed: 'federated',
  sts: 'states',
  isl: 'islands',
  is: 'islands',
  sar: 'special administrative region',
  n: 'north',
  s: 'south',
};

const BY_CODE = new Map(COUNTRIES.flatMap((each) => [each.alpha2, each.alpha3, each.m49].map((code) => [code, each])));

const BY_NAME = COUNTRIES.reduce((byName, country) => {
  for (const key of new Set(country.names.map(countryKey))) byName.set(key, [...(byName.get(key) ?? []), country]);
  return byName;
}, new Map<string, readonly Country[]>());

function namesIn(language: string, alpha2: string): string[] {
  return codes.getName(alpha2, language, { select: 'all' }) ?? [];
}
