/** A part of a formula. `at` is the place of its first character in the text, counted from 1. */
export type Formula =
  | { readonly kind: 'NUMBER'; readonly value: number; readonly at: number }
  /** A child by its place, from 0. */
  | { readonly kind: 'CHILD'; readonly child: number; readonly at: number }
  | { readonly kind: 'CALL'; readonly name: string; readonly parts: readonly Formula[]; readonly at: number };

/** What is wrong with a formula, and where. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';

  constructor(
    message: string,
    readonly at: number,
    readonly suggestion?: string,
  ) {
    super(`character ${at}: ${message}`);
  }
}
