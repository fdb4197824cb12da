import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

const MONTHS = 6;
const FORM = /^Since (\S+): use `([^`]+)`\. Goes on (\S+)\.$/;
const EXAMPLE = '"Since 2026-11-22: use `City.name`. Goes on 2027-05-22."';

/** What is wrong with the reasons of everything deprecated; the rules stand in docs/schema-changes.md. */
export function deprecationProblems(schema: GraphQLSchema): string[] {
  const members = membersOf(schema);
  const names = new Set([...members.map(({ coordinate }) => coordinate), ...Object.keys(schema.getTypeMap())]);
  return members.flatMap(({ coordinate, reason }) => {
    const problem = reason == null ? undefined : problemOf(reason, names);
    return problem === undefined ? [] : [`${coordinate}: ${problem}`];
  });
}

interface Member {
  readonly coordinate: string;
  readonly reason: string | null | undefined;
}

function problemOf(reason: string, names: ReadonlySet<string>): string | undefined {
  const [, since = '', replacement = '', goes = ''] = FORM.exec(reason) ?? [];
  if (since === '') return `the reason must read like ${EXAMPLE}, not "${reason}"`;
  const wrongDate = [since, goes].find((date) => !isDate(date));
  if (wrongDate !== undefined) return `${wrongDate} is no date`;
  if (!names.has(replacement)) return `its replacement \`${replacement}\` does not exist`;
  if (goes < monthsAfter(since)) return `it may go ${MONTHS} months after ${since}, not on ${goes}`;
  return undefined;
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
}

function monthsAfter(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + MONTHS);
  return day.toJSON().slice(0, 10);
}

function membersOf(schema: GraphQLSchema): Member[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type))
    .flatMap(membersOfType);
}

function membersOfType(type: GraphQLNamedType): Member[] {
  if (isEnumType(type)) return type.getValues().map((value) => member(`${type.name}.${value.name}`, value));
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => member(`${type.name}.${field.name}`, field));
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const coordinate = `${type.name}.${field.name}`;
    return [
      member(coordinate, field),
      ...field.args.map((argument) => member(`${coordinate}(${argument.name}:)`, argument)),
    ];
  });
}

function member(coordinate: string, { deprecationReason }: { readonly deprecationReason?: string | null }): Member {
  return { coordinate, reason: deprecationReason };
}
