import { type LocaleCode, LOCALES } from '../../entities/vocabulary';
import type { ResolvedQuery } from '../../search/clause';
import { NAME_BONUS } from '../../search/score';
import { wholeName } from '../../snapshot/texts/cut-texts';
import { TEXT_FIELDS } from '../../snapshot/texts/text-fields';
import { eachRow } from './documents';
import type { SearchedVersion } from './searched-version';

/** A node whose name is the query, or has it as a whole, stands before those that only have its words; so does one to which it leads. */
export function reward(
  version: SearchedVersion,
  { names, leads }: Pick<ResolvedQuery, 'names' | 'leads'>,
  give: (identity: number, locale: LocaleCode, bonus: number) => void,
): void {
  const { data } = version;
  const { table } = data.view('node');
  for (const [index, id] of leads.entries()) {
    const bonus = Math.max(NAME_BONUS.led - index * NAME_BONUS.step, 0);
    for (const locale of LOCALES) give(data.node(id)?.identity ?? -1, locale, bonus);
  }
  for (const { units, weight, kind } of names) {
    for (const [number, { field, locale }] of TEXT_FIELDS.entries()) {
      if (field !== 'NAME' && field !== 'ALIAS') continue;
      const add =
        (bonus: number) =>
        (row: number): void => {
          const identity = table.identityOf(row);
          if (kind === null || data.kindOf(identity) === kind) give(identity, locale, weight * bonus);
        };
      const isName = field === 'NAME';
      eachRow(version.findTerm(wholeName(units), number), add(isName ? NAME_BONUS.wholeName : NAME_BONUS.wholeAlias));
      if (isName && units.length > 1) eachRow(version.find(units, number), add(NAME_BONUS.withinName));
    }
  }
}
