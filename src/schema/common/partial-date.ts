import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** EDTF level 0 as far as sources go: a year, a month or a day. */
export const PartialDate = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  description: 'A year, a month or a day: `2012`, `2016-10`, `2016-10-31`.',
  specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  serialize: String,
  parseValue: checked,
  parseLiteral: (node) => checked(node.kind === Kind.STRING ? node.value : null),
});

function checked(value: unknown): string {
  const [date, , month, day] = (typeof value === 'string' && /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value)) || [];
  const isDay = day === undefined || new Date(`${date}T00:00:00Z`).getUTCDate() === Number(day);
  const isMonth = month === undefined || (Number(month) >= 1 && Number(month) <= 12);
  if (date !== undefined && isMonth && isDay) return date;
  throw new GraphQLError(
    `PartialDate must be a year, a month or a day, such as "2012", "2016-10" or "2016-10-31", not ${JSON.stringify(value)}.`,
  );
}
