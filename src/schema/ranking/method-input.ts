import { type ClassType, Field, Float, InputType, Int } from 'type-graphql';
import { RANKING_METHODS } from '../../ranking/registries';
import { defineEnum } from '../common/define-enum';

type Method = (typeof RANKING_METHODS)[keyof typeof RANKING_METHODS][number];
type Parameter = Method['parameters'][number];

/** The methods that have a parameter of one name, at least one, each with its own definition. */
type Owners = [[string, Parameter], ...[string, Parameter][]];

/** The enum `XMethod` of a registry, each value with what it does and where it comes from. */
export function methodEnum(name: string, what: string, methods: readonly Method[]): Record<string, string> {
  const meanings = methods.map(({ id, description, reference }) => [id, `${description} ${sentence(reference)}`]);
  return defineEnum<string>(name, what, Object.fromEntries(meanings));
}

/** The input `XInput` of a registry: a method and the parameters of all methods, each saying whose it is. */
export function methodInput(
  name: string,
  what: string,
  methods: readonly Method[],
  methodType: Record<string, string>,
): ClassType {
  @InputType(`${name}Input`, { description: what })
  class MethodInput {
    @Field(() => methodType as unknown as ClassType, { description: 'Which method.' })
    method!: string;
  }
  for (const [parameter, owners] of parametersOf(methods)) {
    const description = owners.map(([method, each]) => `${method}: ${describe(each)}`).join(' ');
    const [[, definition]] = owners;
    const type = graphqlType(name, definition);
    Reflect.defineMetadata('design:type', Object, MethodInput.prototype, parameter);
    Field(() => type as typeof Float, { nullable: true, description })(MethodInput.prototype, parameter);
  }
  return MethodInput;
}

/** A choice becomes an enum of its own, named for the input and the parameter: `AggregationPenalty`. */
function graphqlType(input: string, { name, type, description, choices }: Parameter): unknown {
  switch (type) {
    case 'NUMBER':
      return Float;
    case 'INTEGER':
      return Int;
    case 'BOOLEAN':
      return Boolean;
    case 'TEXT':
      return String;
    case 'NUMBERS':
      return [Float];
    case 'MATRIX':
      return [[Float]];
    case 'CHOICE':
      return defineEnum(`${input}${name.charAt(0).toUpperCase()}${name.slice(1)}`, description, choices ?? {});
  }
}

function parametersOf(methods: readonly Method[]): Map<string, Owners> {
  const owners = new Map<string, Owners>();
  for (const { id, parameters } of methods) {
    for (const parameter of parameters) {
      const earlier = owners.get(parameter.name);
      owners.set(parameter.name, earlier ? [...earlier, [id, parameter]] : [[id, parameter]]);
    }
  }
  return owners;
}

function describe({ description, minimum, exclusiveMinimum, maximum, default: standard, optional }: Parameter): string {
  const range = [
    minimum === undefined ? null : `at least ${minimum}`,
    exclusiveMinimum === undefined ? null : `above ${exclusiveMinimum}`,
    maximum === undefined ? null : `at most ${maximum}`,
  ].filter((part) => part !== null);
  const fallback = standard === undefined ? (optional ? 'optional' : 'required') : `default ${written(standard)}`;
  return `${description.replace(/\.$/, '')} (${[...range, fallback].join(', ')}).`;
}

function written(standard: NonNullable<Parameter['default']>): string {
  return typeof standard === 'object' ? `[${standard.join(', ')}]` : String(standard);
}

function sentence(text: string): string {
  return `Reference: ${text.replace(/\.$/, '')}.`;
}
