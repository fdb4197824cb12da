import type { FilterField, PeriodOperators } from './field';
import { isGiven, nullness } from './membership';

/** Years, or years and months, which are compared as exactly as the vaguer of the two says. */
export const DATE_FORM = {
  pattern: /^\d{4}(-(0[1-9]|1[0-2]))?$/,
  reason: 'must be a year or a month: `2019`, `2019-05`',
};

/** Where the span of a row lies: it goes on where it has a start but no end, and lies nowhere where it has neither. */
export function period(start: string, end: string): FilterField {
  return {
    form: DATE_FORM,
    condition(operators, parameters) {
      const { at, from, to, isNull } = operators as PeriodOperators;
      const begunBy = (date: string): string => {
        const place = `CAST(${parameters.bind(date)} AS TEXT)`;
        return `(${start} IS NULL OR SUBSTR(${start}, 1, LENGTH(${place})) <= ${place})`;
      };
      const notOverBefore = (date: string): string => {
        const place = `CAST(${parameters.bind(date)} AS TEXT)`;
        return `(${end} IS NULL OR SUBSTR(${place}, 1, LENGTH(${end})) <= ${end})`;
      };
      const unknown = `${start} IS NULL AND ${end} IS NULL`;
      const known = isGiven(at) || isGiven(from) || isGiven(to) ? [`NOT (${unknown})`] : [];
      return [
        ...known,
        ...(isGiven(at) ? [begunBy(at), notOverBefore(at)] : []),
        ...(isGiven(from) ? [notOverBefore(from)] : []),
        ...(isGiven(to) ? [begunBy(to)] : []),
        ...nullness(unknown, isNull),
      ];
    },
  };
}
