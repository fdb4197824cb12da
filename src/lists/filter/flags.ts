import { FLAGS, type Flag } from '../../entities/vocabulary';
import type { Snapshot } from '../../snapshot';
import type { WordColumn } from '../../snapshot/columns/word-column';
import type { MemberField } from './field';
import { anyMember } from './membership';

/** The doubts that a row carries, a list of words: any of them for what is wanted, none for what is not. */
export function flags(table: 'statement' | 'observation'): MemberField {
  const columnIn = (data: Snapshot): WordColumn<readonly Flag[]> => data.view(table).column(`flags`);
  return {
    takes: 'words',
    words: 'Flag',
    test: (data, members) => {
      const column = columnIn(data);
      const having = (test: (list: readonly Flag[]) => boolean): ((place: number) => boolean) => {
        const codes = column.codesOf(test);
        return (place) => codes[column.codes.data[place] ?? 0] === 1;
      };
      return anyMember(
        {
          isOneOf: (wanted) => having((list) => list.some((flag) => wanted.includes(flag))),
          isNull: () => having((list) => list.length === 0),
        },
        members,
      );
    },
    values: (data) => {
      const column = columnIn(data);
      return {
        each: (place, visit) => column.get(place)?.forEach((flag) => visit(FLAGS.indexOf(flag))),
        nameOf: (index) => FLAGS[index] ?? null,
      };
    },
  };
}
