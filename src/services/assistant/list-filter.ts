import { BadUserInputError } from '../../errors';
import { InputProblems } from '../../inputs/input-problems';
import { type Connection, countedFields, type Filter, type ListDefinition, listRows } from '../../lists';
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
  const fields = countedFields(definition.fields);
  const valid = [...fields.keys()];
  const ids = Object.entries(given).flatMap(([name, value]) => {
    const field = fields.get(name);
    if (!field) {
      const reason = 'must have fields of this list';
      problems.add(new BadUserInputError({ path: 'filter', value: name, reason, valid }));
      return [];
    }
    const { kinds } = field;
    if (kinds === undefined) checkWords(scope, definition, name, [value].flat(), problems);
    return kinds === undefined ? [] : [value].flat().map((id, at) => ({ path: `filter.${name}[${at}]`, id, kinds }));
  });
  const nodes = await requireNodes(scope, ids, problems);
  const renamed = new Map(ids.map(({ id }, at) => [id, nodes[at]?.id ?? id]));
  const among = (value: string | readonly string[]): string[] =>
    [value].flat().map((each) => renamed.get(each) ?? each);
  return { facets: Object.entries(given).map(([field, value]) => ({ field, in: among(value) })) };
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
  const valid = all.facetsBy([name]).flatMap((facet) => facet.buckets(MOST_WORDS).map(({ value }) => value));
  for (const [at, value] of words.entries()) {
    if (valid.includes(value)) continue;
    const reason = 'must be a word that something in this list has';
    problems.add(new BadUserInputError({ path: `filter.${name}[${at}]`, value, reason, valid }));
  }
}

const MOST_WORDS = 50;

/** The values that the things of a list have, the most frequent of each field. */
export function choicesOf({ facetsBy }: Pick<Connection<unknown>, 'facetsBy'>, language: Language): Choice[] {
  return facetsBy().flatMap((facet) =>
    facet.buckets(MOST_OF_FIELD).map(({ value, count, node, word }) => ({
      ...{ field: facet.field, value, count },
      label: node !== null ? nameIn(node, language) : (word?.[language] ?? value),
    })),
  );
}

const MOST_OF_FIELD = 6;
