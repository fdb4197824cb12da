/** The number that a text tells, for comparing it with the value it was made from; null where it has none. */
export function readBack(text: string): number | null {
  const found =
    /([−+±]?)(?:[A-Z]{3} )?([−]?)([\d,]+(?:\.\d+)?)(?: × 10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+))?(?: (million|billion|trillion)|(万亿|亿|万))?/.exec(
      text,
    );
  if (!found) return null;
  const [, sign, inner, digits = '', power, english = '', chinese = ''] = found;
  const size = Number(digits.replace(/,/g, '')) * (SCALES[english + chinese] ?? 1) * 10 ** exponent(power ?? '');
  return sign === '−' || inner === '−' ? -size : size;
}

const SCALES: Readonly<Record<string, number>> = {
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  万: 1e4,
  亿: 1e8,
  万亿: 1e12,
};

function exponent(text: string): number {
  const digits = [...text].map((sign) => '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign));
  const size = Number(
    digits
      .filter((digit) => digit > 0)
      .map((digit) => digit - 1)
      .join('') || '0',
  );
  return digits.includes(0) ? -size : size;
}
