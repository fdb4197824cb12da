/** Numbers of people's texts: commas also where a scale word follows (`1,200 trillion`), unless the options say otherwise. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { useGrouping: true, ...options });
}

/** `1.23 × 10⁻¹²` for a size that no word and no line of zeros makes readable; else null. */
export function scientific(size: number): string | null {
  if (size === 0 || (size >= SMALLEST && size < GREATEST)) return null;
  const [mantissa = '', exponent = ''] = SCIENTIFIC.format(size).split('E');
  return `${mantissa} × 10${exponent.replace(/./g, (sign) => SUPERSCRIPTS[sign] ?? sign)}`;
}

const SMALLEST = 1e-9;
const GREATEST = 1e18;
const SCIENTIFIC = new Intl.NumberFormat('en', { notation: 'scientific', maximumSignificantDigits: 3 });
const SUPERSCRIPTS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'-0123456789'].map((sign, index) => [sign, [...'⁻⁰¹²³⁴⁵⁶⁷⁸⁹'][index] ?? sign]),
);
