import { EDITORIAL_BASIS, EDITORS_ROLE, isEditorialLink } from '../entities/editorial';
import type { WordColumn } from './columns/word-column';
import type { Snapshot } from './snapshot';

/** What only the editors say in one version of the data: places in the columns of statements and of links. */
export interface Editorial {
  readonly statements: ReadonlySet<number>;
  readonly links: ReadonlySet<number>;
}

export function editorialOf(data: Snapshot): Editorial {
  const [statements, links] = [data.view('statement'), data.view('link')];
  const inferred = placesWith(data, 'statement', 'basis', EDITORIAL_BASIS);
  const tied = data.view('link_statement').reference('linkId');
  const behind = inferred.flatMap((place) =>
    Array.from(data.placesOf('linksOfStatement', statements.table.identityOf(place)), (row) =>
      links.placeOf(tied.identityAt(row)),
    ),
  );
  const candidates = new Set([...placesWith(data, 'link', 'role', EDITORS_ROLE), ...behind.filter((at) => at >= 0)]);
  const isTheirs = (place: number): boolean => {
    const link = links.at(place);
    return isEditorialLink(link, data.statementsBehind(link));
  };
  return { statements: new Set(inferred), links: new Set([...candidates].filter(isTheirs)) };
}

/** Where a word stands: its code is compared, so that many rows cost little. */
function placesWith(data: Snapshot, table: 'statement' | 'link', property: string, word: string): number[] {
  const view = data.view(table);
  const column = view.column<WordColumn>(property);
  const code = column.codeOfValue(word);
  const found: number[] = [];
  if (code < 0) return found;
  const { data: codes } = column.codes;
  for (let place = 0; place < view.limit; place += 1) {
    if (codes[place] === code && view.isVisible(place)) found.push(place);
  }
  return found;
}
