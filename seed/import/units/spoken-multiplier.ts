import { problemAt, type Problem } from '../../problem';
import type { TableLayout } from '../columns/table-layout';
import type { Table } from '../table/table';
import { parseUnit } from './parse-unit';

/**
 * A title or a note that speaks of thousands or 万 where nothing that was understood multiplies: `Note: figures in thousands`. It may
 * mean the figures or something else (`cities of over a million people`), and the wrong reading is a thousand times off.
 * @param scale what the person multiplies by
 */
export function spokenMultiplier(table: Table, layout: TableLayout, scale: string | undefined): Problem[] {
  const { printed = '' } = table.tableUnit ?? {};
  // A unit that is not understood is asked for by itself.
  const isMultiplied = printed !== '' && parseUnit(printed)?.power !== 0;
  const isPlain = ({ column, unit, times }: TableLayout['values'][number]): boolean =>
    unit === null && times === null && !table.unitRow.has(column);
  const isOpen = layout.unit === null && layout.multiplier === null && layout.values.some(isPlain);
  if (scale !== undefined || isMultiplied || !isOpen) return [];
  const line = table.around.find(({ text }) => SPOKEN.test(text.normalize('NFKC')));
  if (line === undefined) return [];
  const word = SPOKEN.exec(line.text.normalize('NFKC'))?.[0] ?? '';
  const message = `this line speaks of ${JSON.stringify(word)}, and nothing says whether the figures are meant. If they are: --scale 1000 or another factor. If they stand as they are: --scale 1.`;
  return [problemAt(line.at, 'unknown-word', message)];
}

/** Words and signs of powers of ten from a thousand, in the languages of large publishers. */
const SPOKEN =
  /(?<!\p{L})(?:(?:hundred |ten )?thousands?|millions?|billions?|trillions?|tausend|tsd|mio|mln|mrd|milliarden|milliers|milliards?|millones|miles de|mil|migliaia|milioni|miliardi|milhares|milhões|lakhs?|crores?|тыс|млн|млрд)(?!\p{L})|(?<![\d.,])'?000s?(?!\d)|[十百千]?万|[十百千]?亿|千人|千円|백만|천명|만명/iu;
