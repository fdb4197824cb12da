import type { ChangeType } from '../entities/vocabulary';
import { labelOfWord } from '../labels/word-labels';
import type { Form, FormName, Language, Qualifier, UnitWords } from './language.types';

/** A number or a range, and how it is meant. */
export interface Figure {
  readonly first: number;
  /** The same as the first where it is no range. */
  readonly last: number;
  readonly qualifier: Qualifier | null;
  readonly change: ChangeType | null;
  readonly unit: UnitWords;
  /** Whether every digit is shown: for citations and whoever else quotes. */
  readonly isExact?: boolean;
}

/** The figure in words of a language, by the rules of the README. */
export function figureIn(language: Language, figure: Figure): string {
  const { first, last, qualifier, change, unit, isExact = false } = figure;
  const name = formNameOf(unit, change);
  const form = name === null ? language.formOf(unit) : language.forms[name];
  const size = (value: number): string =>
    sizeIn(form, Math.abs(value), isExact ? language.exactNumber : language.number);
  const compared = qualifier === null ? '' : language.comparator(labelOfWord('Comparator', qualifier));
  if (size(first) !== size(last) || Math.sign(first) !== Math.sign(last)) {
    const [from, to] = [first, last].map((end) => signOf(end, change) + size(end)) as [string, string];
    return language.fill(form.other, compared, language.range(from, to));
  }
  const pattern = size(first) === '1' && form.one !== undefined ? form.one : form.other;
  const bound = qualifier === null || name === null ? undefined : language.bounds[name]?.[qualifier];
  if (bound !== undefined) return language.fill(bound, '', size(first));
  if (qualifier !== null && qualifier !== 'ABOUT' && isSigned(change) && first !== 0) {
    const verbs = language.verbs[name !== null && SHARES.has(name) ? 'share' : 'amount'];
    return (first < 0 ? verbs.fall : verbs.rise) + language.fill(pattern, compared, size(first));
  }
  return language.fill(pattern, compared + signOf(first, change), size(first));
}

function formNameOf({ code }: UnitWords, change: ChangeType | null): FormName | null {
  if (change === 'FACTOR') return 'factor';
  // What a share gains or loses is counted in points; in per cent it would be read as a share of the share.
  if (change === 'PERCENTAGE_POINTS' || (change === 'ABSOLUTE' && code === '%')) return 'percentage points';
  const name = OWN_FORMS.find((each) => each === code) ?? null;
  if (change === null) return name;
  return name === 'rank' || name === 'calendar-year' ? `change of ${name}` : name;
}

const OWN_FORMS = ['1', '%', '‰', 'rank', 'calendar-year'] as const;
const SHARES: ReadonlySet<FormName> = new Set<FormName>(['%', '‰', 'percentage points']);

function sizeIn({ isYear = false, number = '{0}' }: Form, size: number, write: (size: number) => string): string {
  return number.replace('{0}', () => (isYear ? String(size) : write(size)));
}

/** A change always has a sign; a factor says by itself which way it goes. */
function signOf(value: number, change: ChangeType | null): string {
  if (value < 0) return '−';
  if (!isSigned(change)) return '';
  return value > 0 ? '+' : '±';
}

function isSigned(change: ChangeType | null): boolean {
  return change !== null && change !== 'FACTOR';
}
