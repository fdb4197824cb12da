import { z } from 'zod';
import type { ComparisonView, IndicatorRow } from '../graph/compare-nodes';
import { THING, VALUE } from './answer-shapes';
import type { AnswerWriter } from './answer-writer';

/** One entry an indicator that any of the compared things has. */
export const COMPARED_VALUES = z.array(z.object({ indicator: THING, values: z.array(VALUE) }));

/** What was measured of the compared things; of those that have most values in common first. */
export function comparedValues(
  writer: AnswerWriter,
  { indicators }: Pick<ComparisonView, 'indicators'>,
): z.output<typeof COMPARED_VALUES> {
  const known = ({ values }: IndicatorRow): number => values.filter((each) => each !== null).length;
  const rows = [...indicators].sort((a, b) => known(b) - known(a)).slice(0, MOST_INDICATORS);
  return rows.flatMap(({ indicator, values }) => {
    if (indicator === null) return [];
    const shown = values.flatMap((row) => (row === null ? [] : [writer.value(row)]));
    return [{ indicator: writer.thing(indicator), values: shown }];
  });
}

const MOST_INDICATORS = 8;
