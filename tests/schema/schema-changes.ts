import {
  DangerousChangeType,
  findBreakingChanges,
  findDangerousChanges,
  isInputObjectType,
  type BreakingChangeType,
  type GraphQLSchema,
} from 'graphql';

export interface SchemaChange {
  /** What a changelog names it by: `City`, `City.name`, `City.name(locale:)`, `@cost`, `@cost(weight:)`. */
  readonly coordinate: string;
  readonly description: string;
}

/** Changes after which a valid operation may be refused, or may bring a type that its reader does not expect. */
export function breakingChanges(before: GraphQLSchema, after: GraphQLSchema): SchemaChange[] {
  return [...findBreakingChanges(before, after).map(withCoordinate), ...newOneOfs(before, after)];
}

/**
 * Changes that leave every operation valid but may bring what a client has no case for. A new optional argument or input
 * field is none: nothing changes for those who do not name it.
 */
export function dangerousChanges(before: GraphQLSchema, after: GraphQLSchema): SchemaChange[] {
  return findDangerousChanges(before, after)
    .filter(({ type }) => type !== DangerousChangeType.OPTIONAL_ARG_ADDED)
    .filter(({ type }) => type !== DangerousChangeType.OPTIONAL_INPUT_FIELD_ADDED)
    .map(withCoordinate);
}

/**
 * Where the words of graphql's descriptions stand; the changes carry no coordinates themselves. The type of change is needed
 * too: `cost was removed.` may speak of a type or of a directive.
 */
const WORDINGS: Readonly<Record<BreakingChangeType | DangerousChangeType, readonly [pattern: RegExp, as: string]>> = {
  TYPE_REMOVED: [/^(?:Standard scalar )?(\w+) was removed/, '$1'],
  TYPE_CHANGED_KIND: [/^(\w+) changed from/, '$1'],
  TYPE_REMOVED_FROM_UNION: [/^(\w+) was removed from union type (\w+)/, '$2'],
  VALUE_REMOVED_FROM_ENUM: [/^(\w+) was removed from enum type (\w+)/, '$2.$1'],
  REQUIRED_INPUT_FIELD_ADDED: [/^A required field (\w+) on input type (\w+)/, '$2.$1'],
  IMPLEMENTED_INTERFACE_REMOVED: [/^(\w+) no longer implements/, '$1'],
  FIELD_REMOVED: [/^(\w+\.\w+) was removed/, '$1'],
  FIELD_CHANGED_KIND: [/^(\w+\.\w+) changed type/, '$1'],
  REQUIRED_ARG_ADDED: [/^A required arg (\w+) on (\w+\.\w+)/, '$2($1:)'],
  ARG_REMOVED: [/^(\w+\.\w+) arg (\w+) was removed/, '$1($2:)'],
  ARG_CHANGED_KIND: [/^(\w+\.\w+) arg (\w+) has changed type/, '$1($2:)'],
  DIRECTIVE_REMOVED: [/^(\w+) was removed/, '@$1'],
  DIRECTIVE_ARG_REMOVED: [/^(\w+) was removed from (\w+)/, '@$2($1:)'],
  REQUIRED_DIRECTIVE_ARG_ADDED: [/^A required arg (\w+) on directive (\w+)/, '@$2($1:)'],
  DIRECTIVE_REPEATABLE_REMOVED: [/^Repeatable flag was removed from (\w+)/, '@$1'],
  DIRECTIVE_LOCATION_REMOVED: [/^\w+ was removed from (\w+)/, '@$1'],
  VALUE_ADDED_TO_ENUM: [/^(\w+) was added to enum type (\w+)/, '$2.$1'],
  TYPE_ADDED_TO_UNION: [/^(\w+) was added to union type (\w+)/, '$2'],
  OPTIONAL_INPUT_FIELD_ADDED: [/^An optional field (\w+) on input type (\w+)/, '$2.$1'],
  OPTIONAL_ARG_ADDED: [/^An optional arg (\w+) on (\w+\.\w+)/, '$2($1:)'],
  IMPLEMENTED_INTERFACE_ADDED: [/^(\w+) added to interfaces implemented by (\w+)/, '$2'],
  ARG_DEFAULT_VALUE_CHANGE: [/^(\w+\.\w+) arg (\w+) (?:has changed )?defaultValue/, '$1($2:)'],
};

function withCoordinate(change: {
  readonly type: BreakingChangeType | DangerousChangeType;
  readonly description: string;
}): SchemaChange {
  const [pattern, as] = WORDINGS[change.type];
  const [found] = pattern.exec(change.description) ?? [];
  if (found === undefined) throw new Error(`graphql words ${change.type} in a new way: ${change.description}`);
  return { coordinate: found.replace(pattern, as), description: change.description };
}

/** graphql 16 does not see this one: what named two members was valid until now. */
function newOneOfs(before: GraphQLSchema, after: GraphQLSchema): SchemaChange[] {
  return Object.values(after.getTypeMap()).flatMap((type) => {
    const earlier = before.getType(type.name);
    if (!isInputObjectType(type) || !isInputObjectType(earlier)) return [];
    if (!type.isOneOf || earlier.isOneOf) return [];
    return [{ coordinate: type.name, description: `${type.name} takes exactly one of its fields now.` }];
  });
}
