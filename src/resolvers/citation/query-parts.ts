import {
  type FieldNode,
  getArgumentValues,
  type GraphQLResolveInfo,
  Kind,
  print,
  type SelectionSetNode,
} from 'graphql';

/** The document of the running operation: itself and the fragments. */
export function documentOf({ operation, fragments }: GraphQLResolveInfo): string {
  return [operation, ...Object.values(fragments)].map(print).join('\n\n');
}

/**
 * The argument `input` of the field at the root from which the running one hangs: a ranking does not keep how it was asked for.
 * @throws where there is none: only `computeRanking` gives rankings
 */
export function inputOfRanking(info: GraphQLResolveInfo): object {
  let path = info.path;
  while (path.prev) path = path.prev;
  const field = rootField(info, info.operation.selectionSet, String(path.key));
  const definition = field && info.schema.getQueryType()?.getFields()[field.name.value];
  const input = field && definition ? getArgumentValues(definition, field, info.variableValues)['input'] : null;
  if (typeof input !== 'object' || input === null) throw new Error('The ranking does not come from computeRanking.');
  return input;
}

/** By its name in the answer, through fragments. */
function rootField(info: GraphQLResolveInfo, { selections }: SelectionSetNode, key: string): FieldNode | undefined {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      if ((selection.alias ?? selection.name).value === key) return selection;
      continue;
    }
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection.selectionSet
        : info.fragments[selection.name.value]?.selectionSet;
    const found = inner && rootField(info, inner, key);
    if (found) return found;
  }
  return undefined;
}
