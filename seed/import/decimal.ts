/** `-12.50e3` as sign, digits and the number of decimal places. */
interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

/** Moves the decimal point of a number written in digits, without a detour through binary fractions; null for anything else. */
export function shiftPoint(text: string, power: number): string | null {
  const decimal = parse(text);
  return decimal === null ? null : format({ ...decimal, places: decimal.places - power });
}

/** The exact product of two numbers written in digits: 4.35 times 100 is 435. Null where one of them is no number. */
export function multiply(a: string, b: string): string | null {
  const [first, second] = [parse(a), parse(b)];
  if (first === null || second === null) return null;
  return format({ digits: first.digits * second.digits, places: first.places + second.places });
}

function parse(text: string): Decimal | null {
  const match = /^([-+]?)(\d*)(?:\.(\d*))?(?:e([-+]?\d{1,3}))?$/i.exec(text.trim());
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match ?? [];
  if (!match || whole + fraction === '') return null;
  const digits = BigInt(whole + fraction);
  return { digits: sign === '-' ? -digits : digits, places: fraction.length - Number(exponent) };
}

function format({ digits, places }: Decimal): string {
  const sign = digits < 0n ? '-' : '';
  const all = String(digits < 0n ? -digits : digits);
  if (places <= 0) return `${sign}${all === '0' ? '0' : all + '0'.repeat(-places)}`;
  const padded = all.padStart(places + 1, '0');
  const fraction = padded.slice(-places).replace(/0+$/, '');
  return `${sign}${padded.slice(0, -places)}${fraction === '' ? '' : `.${fraction}`}`;
}
