import { type ClassType, Field, Float, InputType, Int } from 'type-graphql';
import { RANKING_METHODS } from '../../ranking/registries';
import { defineEnum } from '../common/define-enum';

type Method = (typeof RANKING_METHODS)[keyof typeof RANKING_METHODS][number];
type Parameter = Method['parameters'][number];

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
    const type = { NUMBER: Float, INTEGER: Int, BOOLEAN: Boolean }[owners[0]?.[1].type ?? 'NUMBER'];
    Reflect.defineMetadata('design:type', Object, MethodInput.prototype, parameter);
    Field(() => type, { nullable: true, description })(MethodInput.prototype, parameter);
  }
  return MethodInput;
}

function parametersOf(methods: readonly Method[]): Map<string, [string, Parameter][]> {
  const owners = new Map<string, [string, Parameter][]>();
  for (const { id, parameters } of methods) {
    for (const parameter of parameters) {
      owners.set(parameter.name, [...(owners.get(parameter.name) ?? []), [id, parameter]]);
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
  const fallback = standard === undefined ? (optional ? 'optional' : 'required') : `default ${standard}`;
  return `${description.replace(/\.$/, '')} (${[...range, fallback].join(', ')}).`;
}

function sentence(text: string): string {
  return `Reference: ${text.replace(/\.$/, '')}.`;
}
