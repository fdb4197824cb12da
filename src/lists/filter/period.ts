import type { TableName } from '../../snapshot/row-types';
import type { WordColumn } from '../../snapshot/columns/word-column';
import { isGiven } from '../page';
import type { OperatorField, PeriodOperators, Test } from './field';
import { negated } from './membership';

/** Years, or years and months, which are compared as exactly as the vaguer of the two says. */
export const DATE_FORM = {
  pattern: /^\d{4}(-(0[1-9]|1[0-2]))?$/,
  reason: 'must be a year or a month: `2019`, `2019-05`',
};

/** Where the span of a row lies: it goes on where it has a start but no end, and lies nowhere where it has neither. */
export function period(table: TableName): OperatorField {
  return {
    takes: 'period',
    form: DATE_FORM,
    tests: (data, operators) => {
      const view = data.view(table);
      const starts = view.column<WordColumn>('periodStart');
      const ends = view.column<WordColumn>('periodEnd');
      const { at, from, to, isNull } = operators as PeriodOperators;
      const begunBy = (date: string): Test => {
        const begun = starts.codesOf((start) => hasBegun(start, date));
        return (place) => starts.isNull(place) || begun[starts.codes.data[place] ?? 0] === 1;
      };
      const notOverBefore = (date: string): Test => {
        const going = ends.codesOf((end) => isNotOver(end, date));
        return (place) => ends.isNull(place) || going[ends.codes.data[place] ?? 0] === 1;
      };
      const unknown: Test = (place) => starts.isNull(place) && ends.isNull(place);
      return [
        ...(isGiven(at) || isGiven(from) || isGiven(to) ? [negated(unknown)] : []),
        ...(isGiven(at) ? [begunBy(at), notOverBefore(at)] : []),
        ...(isGiven(from) ? [notOverBefore(from)] : []),
        ...(isGiven(to) ? [begunBy(to)] : []),
        ...(isGiven(isNull) ? [isNull ? unknown : negated(unknown)] : []),
      ];
    },
  };
}

/** Whether what starts then has begun by a date, as exactly as the vaguer of the two says. */
export function hasBegun(start: string, date: string): boolean {
  return start.slice(0, date.length) <= date;
}

export function isNotOver(end: string, date: string): boolean {
  return date.slice(0, end.length) <= end;
}
