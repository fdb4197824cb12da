import type { TableRow } from '../table/table';

export type DecimalSign = '.' | ',';

export interface SignEvidence {
  /** Null where no cell needs it, or where nothing proves it. */
  readonly decimal: DecimalSign | null;
  readonly why: string;
  /** A cell that can be read in two ways, if nothing proves the sign. */
  readonly unclear: { readonly row: TableRow; readonly cell: string } | null;
  /** A cell that proves the other sign. */
  readonly against: { readonly row: TableRow; readonly cell: string } | null;
}

/**
 * Which sign is the decimal one, by what the cells of all columns of numbers prove together: `1,234.5`, `12.34` and `1.234.567`
 * can be read in one way only, `1,234` in two.
 */
export function decimalSign(rows: readonly TableRow[], columns: readonly string[]): SignEvidence {
  const proofs = new Map<DecimalSign, { row: TableRow; cell: string }>();
  let unclear: SignEvidence['unclear'] = null;
  for (const row of rows) {
    for (const column of columns) {
      const cell = row.cells.get(column);
      const proof = cell === undefined ? null : provenBy(cell);
      if (cell === undefined || proof === null) continue;
      if (proof === 'unclear') unclear ??= { row, cell };
      else if (!proofs.has(proof)) proofs.set(proof, { row, cell });
    }
  }
  const [[decimal, proof] = [null, null], second] = proofs;
  if (decimal !== null && second === undefined)
    return { decimal, why: `${JSON.stringify(proof?.cell)} in line ${proof?.row.line}`, unclear: null, against: null };
  if (second !== undefined)
    return {
      decimal,
      why: `${JSON.stringify(proof?.cell)} in line ${proof?.row.line}`,
      unclear: null,
      against: second[1],
    };
  return { decimal: null, why: 'no number has a sign', unclear, against: null };
}

/** The decimal sign that a cell proves; null for one without points and commas. */
export function provenBy(cell: string): DecimalSign | 'unclear' | null {
  const text = cell.normalize('NFKC').replace(/e[-+]?\d+$/i, '');
  const number = /\d[\d.,'’_\s]*\d|[.,]\d+|\d+[.,](?!\d)/.exec(text)?.[0].replace(/[.,]$/, '') ?? '';
  const signs = [...number].filter((sign): sign is DecimalSign => sign === '.' || sign === ',');
  const last = signs.at(-1);
  if (last === undefined) return null;
  const other: DecimalSign = last === '.' ? ',' : '.';
  if (signs.includes(other)) return last;
  if (signs.length > 1) return other;
  const [before = '', after = ''] = number.split(last);
  const isGroup = after.length === 3 && /^[1-9]\d{0,2}$/.test(before);
  return isGroup ? 'unclear' : last;
}
