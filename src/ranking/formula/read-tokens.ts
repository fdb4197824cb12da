import { FormulaError } from './formula.types';

export interface Token {
  readonly kind: 'NUMBER' | 'NAME' | 'QUOTED' | 'SIGN';
  readonly text: string;
  /** From 1. */
  readonly at: number;
}

/** A number, a name, a name in square brackets (any characters), an operator. */
const TOKEN =
  /(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)|([A-Za-z_]\w*)|\[([^[\]]*)\]|(<=|>=|!=|[-+*/^<>=(),])/y;

/** @throws FormulaError at a character that begins nothing. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (let place = 0; place < text.length;) {
    if (/\s/.test(text[place]!)) {
      place++;
      continue;
    }
    TOKEN.lastIndex = place;
    const found = TOKEN.exec(text);
    if (!found) throw new FormulaError(`${JSON.stringify(text[place])} begins no number, name or operator`, place + 1);
    const [all, number, name, quoted] = found;
    const kind =
      number !== undefined ? 'NUMBER' : name !== undefined ? 'NAME' : quoted !== undefined ? 'QUOTED' : 'SIGN';
    tokens.push({ kind, text: quoted?.trim() ?? all, at: place + 1 });
    place += all.length;
  }
  return tokens;
}
