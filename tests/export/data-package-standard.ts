import { z } from 'zod';

/**
 * What https://datapackage.org/standard (version 2.0: Data Package, Data Resource, Table Schema) demands of a descriptor, as far as this product uses it; strict about what it does
 * not know where the standard leaves room for own members.
 */
const relativePath = z
  .string()
  .regex(/^[^./~]/)
  .refine((path) => !path.split('/').includes('..') && !path.includes('\\') && !path.includes('://'));
const address = z.url({ protocol: /^https?$/ });
const bilingual = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });

const licence = z.strictObject({ name: z.string().regex(/^[-a-zA-Z0-9._]+$/), path: address });
const source = z.strictObject({
  title: z.string().min(1),
  titles: bilingual,
  path: address,
  version: z.string().optional(),
});

const text = {
  ...{ name: z.string().min(1), title: z.string().min(1), titles: bilingual },
  ...{ description: z.string().optional(), listSeparator: z.string().optional() },
};
const required = { required: z.boolean().optional(), unique: z.boolean().optional() };
const number = z.strictObject({ ...required, minimum: z.number().optional(), maximum: z.number().optional() });
const field = z.discriminatedUnion('type', [
  z.strictObject({
    ...text,
    type: z.literal('string'),
    format: z.enum(['default', 'email', 'uri', 'binary', 'uuid']).optional(),
    constraints: z
      .strictObject({ ...required, pattern: z.string().optional(), enum: z.array(z.string()).min(1).optional() })
      .optional(),
  }),
  z.strictObject({ ...text, type: z.literal('number'), constraints: number.optional() }),
  z.strictObject({ ...text, type: z.literal('integer'), constraints: number.optional() }),
]);

const tableSchema = z
  .strictObject({
    $schema: z.literal('https://datapackage.org/profiles/2.0/tableschema.json'),
    fields: z.array(field).min(1),
    primaryKey: z.array(z.string()).min(1),
    foreignKeys: z
      .array(
        z.strictObject({
          fields: z.array(z.string()).min(1),
          reference: z.strictObject({ resource: z.string(), fields: z.array(z.string()).min(1) }),
        }),
      )
      .min(1)
      .optional(),
  })
  .refine(({ fields }) => new Set(fields.map(({ name }) => name)).size === fields.length, 'Names of fields are unique.')
  .refine(({ fields, primaryKey }) => primaryKey.every((key) => fields.some(({ name }) => name === key)));

const resource = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/dataresource.json'),
  name: z.string().regex(/^[-a-zA-Z0-9._]+$/),
  path: relativePath,
  type: z.literal('table'),
  title: z.string().min(1),
  titles: bilingual,
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  encoding: z.literal('utf-8'),
  bytes: z.int().positive(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  dialect: z.strictObject({ $schema: address, lineTerminator: z.literal('\r\n') }),
  licenses: z.array(licence).min(1),
  attribution: bilingual,
  sources: z.array(source).min(1).optional(),
  schema: tableSchema,
});

export const DATA_PACKAGE = z
  .strictObject({
    $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
    name: z.string().regex(/^[-a-z0-9._]+$/),
    id: z.string().min(1),
    title: z.string().min(1),
    description: z.string().min(1),
    homepage: address,
    version: z.string().min(1),
    created: z.iso.datetime().optional(),
    keywords: z.array(z.string()).min(1),
    contributors: z.array(z.strictObject({ title: z.string(), roles: z.array(z.string()).min(1) })).min(1),
    licenses: z.array(licence).min(1),
    sources: z.array(source),
    resources: z.array(resource).min(1),
  })
  .refine(({ resources }) => new Set(resources.map(({ name }) => name)).size === resources.length)
  .refine(({ resources }) => {
    const references = resources.flatMap(({ schema }) => schema.foreignKeys ?? []).map((key) => key.reference);
    return references.every(({ resource: named, fields }) =>
      resources.some(({ name, schema }) => name === named && String(schema.primaryKey) === String(fields)),
    );
  }, 'A foreign key leads to the primary key of a resource.');

export type DataPackage = z.output<typeof DATA_PACKAGE>;
export type Resource = DataPackage['resources'][number];
export type Field = Resource['schema']['fields'][number];

/** Why a cell does not fit its field; null where it does. An empty cell is a missing value. */
export function faultOf(cell: string, { type, format, constraints = {} }: Field & { format?: string }): string | null {
  const { required: isRequired = false } = constraints;
  if (cell === '') return isRequired ? 'is missing' : null;
  if (type === 'string') {
    const { pattern, enum: words } = constraints as { pattern?: string; enum?: string[] };
    if (format === 'uri' && !URL.canParse(cell)) return 'is no URI';
    if (pattern !== undefined && !new RegExp(pattern, 'u').test(cell)) return `does not fit ${pattern}`;
    return words === undefined || words.includes(cell) ? null : `is none of ${words.join()}`;
  }
  const { minimum = -Infinity, maximum = Infinity } = constraints as { minimum?: number; maximum?: number };
  const isWritten = type === 'integer' ? /^[+-]?\d+$/.test(cell) : /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(cell);
  if (!isWritten) return `is no ${type}`;
  return Number(cell) >= minimum && Number(cell) <= maximum ? null : 'is out of range';
}
