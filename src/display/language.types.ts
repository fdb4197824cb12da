import type { Unit } from '../entities/unit';
import type { Comparator } from '../entities/vocabulary';
import type { Label } from '../labels/label';

/** How a language writes figures. */
export interface Language {
  readonly key: 'en' | 'zh';
  /** A number without its sign, shortened by R2 and R3. */
  readonly number: (size: number) => string;
  /** The same with every digit. */
  readonly exactNumber: (size: number) => string;
  range(first: string, last: string): string;
  /** A form with its number; signs and comparators stand before the number, or before the whole. */
  fill(form: string, before: string, number: string): string;
  /** The form of a unit that is not among `forms`. */
  formOf(unit: UnitWords): Form;
  readonly forms: Readonly<Record<FormName, Form>>;
  /** A comparator before a number. */
  comparator(label: Label): string;
  /** Bounds of what is counted in order, with the words of the form: `top 3`. */
  readonly bounds: Readonly<Partial<Record<FormName, Readonly<Partial<Record<Qualifier, string>>>>>>;
  /** How a change is told of which only a bound is known. */
  readonly verbs: Readonly<Record<'amount' | 'share', { readonly rise: string; readonly fall: string }>>;
  remark(text: string): string;
  readonly noData: string;
}

/** How figures of a unit are written; `{0}` is where the number stands. */
export interface Form {
  /** Around the figure, and once around both ends of a range: `{0} hours`. */
  readonly other: string;
  /** The same where the number is one. */
  readonly one?: string;
  /** Around each number by itself: `{0}%`. */
  readonly number?: string;
  /** Years of a calendar are never rounded, grouped or shortened. */
  readonly isYear?: boolean;
}

/** Units whose figures have a form that the name of the unit does not tell. */
export type FormName =
  | '1'
  | '%'
  | '‰'
  | 'rank'
  | 'calendar-year'
  | 'factor'
  | 'percentage points'
  | 'change of rank'
  | 'change of calendar-year';

/** Comparators that say something about a number. */
export type Qualifier = Exclude<Comparator, 'EXACT' | 'RANGE'>;

/** What a figure needs to know of its unit. */
export type UnitWords = Pick<Unit, 'code' | 'nameEn' | 'nameZh' | 'singularEn' | 'figureEn' | 'figureZh'>;
