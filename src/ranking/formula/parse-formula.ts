import { nearest } from '../nearest';
import { FORMULA_FUNCTIONS } from './formula-functions';
import { FormulaError, type Formula } from './formula.types';
import { readTokens, type Token } from './read-tokens';

/** Longer and deeper formulas than anyone has published. */
const MAXIMUM_LENGTH = 2000;
const MAXIMUM_DEPTH = 50;

/** From those that bind least to those that bind most. */
const LEVELS: readonly (readonly string[])[] = [
  ['<', '<=', '>', '>=', '=', '!='],
  ['+', '-'],
  ['*', '/'],
];

/**
 * Reads a formula: numbers, children by name, + - * / ^, comparisons, and the functions of `FORMULA_FUNCTIONS`.
 * @param names what each child can be called, without regard to case, e.g. `x1`, its label, its indicator.
 * @throws FormulaError with the place of what is wrong.
 * @example parseFormula('max(0, x1 - [Income])', [['x1'], ['x2', 'Income']])
 */
export function parseFormula(text: string, names: readonly (readonly string[])[]): Formula {
  if (text.length > MAXIMUM_LENGTH)
    throw new FormulaError(`the formula is longer than ${MAXIMUM_LENGTH} characters`, 1);
  const reader = new Reader(readTokens(text), text.length + 1, names);
  const formula = reader.level(0, 0);
  reader.end();
  return formula;
}

class Reader {
  private place = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly endAt: number,
    private readonly names: readonly (readonly string[])[],
  ) {}

  end(): void {
    const token = this.tokens[this.place];
    if (token) throw new FormulaError(`${JSON.stringify(token.text)} does not belong here`, token.at);
  }

  level(depth: number, binding: number): Formula {
    if (depth > MAXIMUM_DEPTH) throw new FormulaError(`the formula is nested deeper than ${MAXIMUM_DEPTH}`, this.at);
    const signs = LEVELS[binding];
    if (!signs) return this.signed(depth + 1);
    let left = this.level(depth, binding + 1);
    for (let token = this.tokens[this.place]; token && signs.includes(token.text); token = this.tokens[this.place]) {
      this.place++;
      const right = this.level(depth, binding + 1);
      left = { kind: 'CALL', name: token.text, parts: [left, right], at: token.at };
    }
    return left;
  }

  private get at(): number {
    return this.tokens[this.place]?.at ?? this.endAt;
  }

  /** -x^2 is -(x^2), as in mathematics. */
  private signed(depth: number): Formula {
    const { at } = this;
    if (depth > 4 * MAXIMUM_DEPTH) throw new FormulaError(`the formula is nested deeper than ${MAXIMUM_DEPTH}`, at);
    if (this.take('+')) return this.signed(depth + 1);
    if (this.take('-')) return { kind: 'CALL', name: 'negative', parts: [this.signed(depth + 1)], at };
    const base = this.single(depth);
    const { at: sign } = this;
    return this.take('^') ? { kind: 'CALL', name: '^', parts: [base, this.signed(depth + 1)], at: sign } : base;
  }

  private single(depth: number): Formula {
    const token = this.tokens[this.place];
    if (!token) throw new FormulaError('a number, a child or a function is missing', this.endAt);
    this.place++;
    if (token.kind === 'NUMBER') return { kind: 'NUMBER', value: Number(token.text), at: token.at };
    if (token.kind === 'QUOTED') return this.child(token);
    if (token.kind === 'NAME') return this.take('(') ? this.call(token, depth) : this.child(token);
    if (token.text !== '(') {
      const message = `${JSON.stringify(token.text)} stands where a number, a child or a function should`;
      throw new FormulaError(message, token.at);
    }
    const inside = this.level(depth + 1, 0);
    if (!this.take(')')) throw new FormulaError(`the parenthesis of character ${token.at} is not closed`, this.at);
    return inside;
  }

  private call({ text, at }: Token, depth: number): Formula {
    const name = text.toLowerCase();
    const known = Object.hasOwn(FORMULA_FUNCTIONS, name) ? FORMULA_FUNCTIONS[name] : undefined;
    if (!known || known.sign || name === 'negative') throw this.unknown(text, at);
    const parts: Formula[] = [];
    if (!this.take(')')) {
      do parts.push(this.level(depth + 1, 0));
      while (this.take(','));
      if (!this.take(')'))
        throw new FormulaError(`the parenthesis of ${name} at character ${at} is not closed`, this.at);
    }
    const [least, most] = known.takes;
    if (parts.length >= least && parts.length <= most) return { kind: 'CALL', name, parts, at };
    const needed = least === most ? `${least}` : `${least} to ${most}`;
    throw new FormulaError(`${name} takes ${needed} values and is given ${parts.length}`, at);
  }

  private unknown(text: string, at: number): FormulaError {
    const valid = Object.keys(FORMULA_FUNCTIONS).filter((name) => /^[a-z]/.test(name) && name !== 'negative');
    const suggestion = nearest(text, valid);
    return new FormulaError(`there is no function ${JSON.stringify(text)}; valid: ${valid.join(', ')}`, at, suggestion);
  }

  private child({ text, at }: Token): Formula {
    const wanted = text.toLowerCase();
    const found = [...this.names.keys()].filter((child) =>
      this.names[child]!.some((name) => name.toLowerCase() === wanted),
    );
    if (found.length === 1) return { kind: 'CHILD', child: found[0]!, at };
    if (found.length > 1) {
      const ways = found.map((child) => this.names[child]![0]).join(', ');
      throw new FormulaError(`${JSON.stringify(text)} is more than one child; say which: ${ways}`, at);
    }
    const valid = this.names.map((of) => of.slice(0, 2).join(' = '));
    const message = `${JSON.stringify(text)} is not a child of this branch; valid: ${valid.slice(0, 12).join(', ')}`;
    throw new FormulaError(message, at, nearest(text, this.names.flat()));
  }

  private take(text: string): boolean {
    const token = this.tokens[this.place];
    if (token?.kind !== 'SIGN' || token.text !== text) return false;
    this.place++;
    return true;
  }
}
