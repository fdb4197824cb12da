import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isListType,
  Kind,
  parse,
  type SelectionNode,
  type SelectionSetNode,
  valueFromAST,
  valueFromASTUntyped,
} from 'graphql';

/**
 * What a client computes that has nothing but schema.graphql and the rule of docs/limits.md. Slow and plain on purpose, and shares no
 * code with the server: every fragment is walked each time, for every type.
 */
export class CostOracle {
  readonly schema: GraphQLSchema;

  constructor(sdl: string) {
    this.schema = buildSchema(sdl);
  }

  static ofFile(path: string): CostOracle {
    return new CostOracle(readFileSync(path, 'utf8'));
  }

  costOf(query: string, variables: Record<string, unknown> = {}): number {
    const document = parse(query);
    const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    const root = this.schema.getQueryType();
    if (operation?.kind !== Kind.OPERATION_DEFINITION || !root) throw new Error('There is no query.');
    const given = { ...defaultsOf(operation.variableDefinitions ?? []), ...variables };
    const above = { sized: [], size: 1, inputs: 0 };
    return Math.ceil(Number(this.cost(operation.selectionSet, root, above, document, given).toFixed(6)));
  }

  private cost(
    set: SelectionSetNode,
    type: GraphQLObjectType,
    above: Above,
    document: DocumentNode,
    variables: Record<string, unknown>,
  ): number {
    let sum = 0;
    for (const selection of set.selections) {
      if (isSkipped(selection, variables)) continue;
      if (selection.kind === Kind.FIELD) sum += this.fieldCost(selection, type, above, document, variables);
      else {
        const fragment =
          selection.kind === Kind.INLINE_FRAGMENT ? selection : fragmentOf(document, selection.name.value);
        const condition = fragment.typeCondition?.name.value ?? type.name;
        const wanted = this.schema.getType(condition);
        const applies = condition === type.name || (isAbstractType(wanted) && this.schema.isSubType(wanted, type));
        if (applies) sum += this.cost(fragment.selectionSet, type, above, document, variables);
      }
    }
    return sum;
  }

  private fieldCost(
    node: FieldNode,
    parent: GraphQLObjectType,
    above: Above,
    document: DocumentNode,
    variables: Record<string, unknown>,
  ): number {
    const field = parent.getFields()[node.name.value];
    if (!field) return 0.1;
    const type = getNamedType(field.type);
    const weight = weightOf(field.astNode?.directives, isCompositeType(type) ? 1 : 0.1);
    const list = argumentsOf(field.astNode?.directives, 'listSize');
    const asked = list ? (slice(node, field, list, variables) ?? Number(list['assumedSize'])) : 1;
    const handed = (list?.['sizedFields'] as string[] | undefined) ?? [];
    const times = above.sized.includes(node.name.value) ? above.size : handed.length > 0 ? 1 : asked;
    const inputs = (node.arguments ?? [])
      .map((argument) => {
        const definition = field.args.find(({ name }) => name === argument.name.value);
        const argType = definition?.type;
        const given = argType && valueFromAST(argument.value, argType, variables);
        const own = given == null ? 0 : weightOf(definition?.astNode?.directives, 0);
        if (own > 0) return own;
        return argType && isInputObjectType(getNamedType(argType))
          ? inputCost(argType, valueFromAST(argument.value, argType, variables), 1)
          : 0;
      })
      .reduce((a, b) => a + b, 0);
    const below = node.selectionSet
      ? Math.max(
          ...this.concrete(type.name).map((each) =>
            this.cost(
              node.selectionSet as SelectionSetNode,
              each,
              { sized: handed, size: asked, inputs },
              document,
              variables,
            ),
          ),
        )
      : 0;
    const again = node.name.value === 'facets' ? above.inputs : 0;
    return times * (weight + below + again) + inputs;
  }

  private concrete(name: string): readonly GraphQLObjectType[] {
    const type = this.schema.getType(name);
    return isAbstractType(type) ? this.schema.getPossibleTypes(type) : [type as GraphQLObjectType];
  }
}

/** What a field hears from the connection that it stands in. */
interface Above {
  readonly sized: readonly string[];
  readonly size: number;
  readonly inputs: number;
}

function inputCost(type: GraphQLInputType, value: unknown, weight: number): number {
  if (value === null || value === undefined) return 0;
  const bare = getNullableType(type);
  if (isListType(bare) && isInputObjectType(getNamedType(bare))) {
    return (value as unknown[]).reduce<number>((sum, each) => sum + inputCost(bare.ofType, each, weight), 0);
  }
  if (!isInputObjectType(bare)) return weight;
  const draws = bare.name === 'UncertaintyInput' ? 0.05 * ((value as { draws?: number | null }).draws ?? 1_000) : 0;
  return Object.entries(value).reduce((sum, [name, given]) => {
    const field = bare.getFields()[name];
    if (!field) return sum;
    const standard = isInputObjectType(getNamedType(field.type)) ? 1 : 0;
    return sum + inputCost(field.type, given, weightOf(field.astNode?.directives, standard));
  }, weight + draws);
}

function slice(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  list: Record<string, unknown>,
  variables: Record<string, unknown>,
): number | null {
  const sizes = ((list['slicingArguments'] as string[] | undefined) ?? []).flatMap((name) => {
    const argument = node.arguments?.find((each) => each.name.value === name);
    const type = field.args.find((each) => each.name === name)?.type;
    const value: unknown = argument && type && valueFromAST(argument.value, type, variables);
    if (Array.isArray(value)) return [Math.min(value.length, 100)];
    return typeof value === 'number' ? [Math.min(value, 100)] : [];
  });
  return sizes.length === 0 ? null : Math.max(0, ...sizes);
}

function weightOf(directives: readonly ConstDirectiveNode[] | undefined, standard: number): number {
  return Number(argumentsOf(directives, 'cost')?.['weight'] ?? standard);
}

function argumentsOf(
  directives: readonly ConstDirectiveNode[] | undefined,
  name: string,
): Record<string, unknown> | null {
  const directive = directives?.find((each) => each.name.value === name);
  if (!directive) return null;
  return Object.fromEntries(
    (directive.arguments ?? []).map(({ name: { value: key }, value }) => [key, valueFromASTUntyped(value)]),
  );
}

function isSkipped({ directives }: SelectionNode, variables: Record<string, unknown>): boolean {
  return (directives ?? []).some(({ name, arguments: args }) => {
    const condition = args?.[0] && valueFromASTUntyped(args[0].value, variables);
    return (name.value === 'skip' && condition === true) || (name.value === 'include' && condition === false);
  });
}

function fragmentOf(document: DocumentNode, name: string) {
  const found = document.definitions.find((each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name);
  if (found?.kind !== Kind.FRAGMENT_DEFINITION) throw new Error(`There is no fragment ${name}.`);
  return found;
}

function defaultsOf(definitions: readonly { variable: { name: { value: string } }; defaultValue?: unknown }[]) {
  const given = definitions.filter(({ defaultValue }) => defaultValue !== undefined);
  return Object.fromEntries(
    given.map(({ variable, defaultValue }) => [variable.name.value, valueFromASTUntyped(defaultValue as never)]),
  );
}
