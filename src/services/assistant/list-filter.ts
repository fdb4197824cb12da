import { BadUserInputError } from '../../errors';
import { InputProblems } from '../../inputs/input-problems';
import { type Connection, type Filter, type ListDefinition, listRows } from '../../lists';
import type { AssistantScope } from './assistant-scope';
import { type Language, nameIn } from './language';
import { requireNodes } from './require-nodes';

export type GivenFilter = Readonly<Record<string, string | readonly string[]>>;

export interface Choice {
  field: string;
  value: string;
  label: string;
  count: number;
}

/**
 * The filter of a list from values by field: ids and words that `choices` shows.
 * @throws BAD_USER_INPUT with every field and every value that there is not
 */
export async function listFilter(
  scope: AssistantScope,
  definition: ListDefinition,
  given: GivenFilter,
): Promise<Filter> {
  const problems = new InputProblems();
  const valid = Object.keys(definition.fields).filter((name) => definition.fields[name]?.values !== undefined);
  const ids = Object.entries(given).flatMap(([name, value]) => {
    const kinds = definition.fields[name]?.kinds;
    if (!valid.includes(name)) {
      const reason = 'must have fields of this list';
      problems.add(new BadUserInputError({ path: 'filter', value: name, reason, valid }));
      return [];
    }
    if (kinds === undefined) checkWords(scope, definition, name, [value].flat(), problems);
    return kinds === undefined ? [] : [value].flat().map((id, at) => ({ path: `filter.${name}[${at}]`, id, kinds }));
  });
  const nodes = await requireNodes(scope, ids, problems);
  const renamed = new Map(ids.map(({ id }, at) => [id, nodes[at]?.id ?? id]));
  const among = (value: string | readonly string[]): string[] =>
    [value].flat().map((each) => renamed.get(each) ?? each);
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, { in: among(value) }]));
}

/** A word that nothing has would look like an empty answer. */
function checkWords(
  { data }: AssistantScope,
  definition: ListDefinition,
  name: string,
  words: readonly string[],
  problems: InputProblems,
): void {
  const all = listRows({ data }, definition, { page: { first: 1 } }, () => null);
  const valid = all.facetsBy([name]).flatMap(({ buckets }) => buckets.map(({ value }) => value));
  for (const [at, value] of words.entries()) {
    if (valid.includes(value)) continue;
    const reason = 'must be a word that something in this list has';
    problems.add(new BadUserInputError({ path: `filter.${name}[${at}]`, value, reason, valid }));
  }
}

/** The values that the things of a list have, the most frequent of each field. */
export function choicesOf({ facetsBy }: Pick<Connection<unknown>, 'facetsBy'>, language: Language): Choice[] {
  return facetsBy().flatMap(({ field, buckets }) =>
    buckets.slice(0, MOST_OF_FIELD).map(({ value, count, node, word }) => ({
      ...{ field, value, count },
      label: node !== null ? nameIn(node, language) : (word?.[language] ?? value),
    })),
  );
}

const MOST_OF_FIELD = 6;
