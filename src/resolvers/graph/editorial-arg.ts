import { Arg } from 'type-graphql';

/** The argument `editorial` of questions to the graph. */
export function EditorialArg(): ParameterDecorator {
  return Arg('editorial', () => Boolean, {
    defaultValue: false,
    description:
      'Also by what only the editors infer and no source says. It counts little, and is named wherever it is a reason.',
  }) as ParameterDecorator;
}
