import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

/**
 * Mean lengths of the lists that introspection answers, taken from the schema itself, by coordinate. A full walk over all types costs
 * what it answers; a type reference has about every second time one more below it.
 */
export function introspectionSizes(schema: GraphQLSchema): ReadonlyMap<string, number> {
  const types = Object.values(schema.getTypeMap());
  const total = { fields: 0, args: 0, inputFields: 0, enumValues: 0, interfaces: 0, possibleTypes: 0 };
  for (const type of types) {
    if (isObjectType(type) || isInterfaceType(type)) {
      const fields = Object.values(type.getFields());
      total.fields += fields.length;
      total.args += fields.reduce((sum, field) => sum + field.args.length, 0);
      total.interfaces += type.getInterfaces().length;
      if (isInterfaceType(type)) total.possibleTypes += schema.getPossibleTypes(type).length;
    } else if (isInputObjectType(type)) total.inputFields += Object.keys(type.getFields()).length;
    else if (isEnumType(type)) total.enumValues += type.getValues().length;
  }
  const perType = (sum: number): number => sum / types.length;
  return new Map([
    ['__Schema.types', types.length],
    ['__Schema.directives', schema.getDirectives().length],
    ['__Type.fields', perType(total.fields)],
    ['__Type.interfaces', perType(total.interfaces)],
    ['__Type.possibleTypes', perType(total.possibleTypes)],
    ['__Type.enumValues', perType(total.enumValues)],
    ['__Type.inputFields', perType(total.inputFields)],
    ['__Type.ofType', 0.5],
    ['__Field.args', total.args / Math.max(total.fields, 1)],
    ['__Directive.args', 2],
  ]);
}

/** Introspection answers from memory, without a row to load: measured at three tenths of an object of the data. */
export const INTROSPECTION_SHARE = 0.3;
/** What `__type` costs at least: it can name the largest type, to which the means do not apply. */
export const TYPE_WEIGHT = 300;
