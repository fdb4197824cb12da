import { bracketed } from '../errors';

/** One thing wrong with an argument. `code` is the rule's name: `max`, `isIn`. */
export interface ArgumentProblem {
  path: string;
  code: string;
  message: string;
}

/**
 * class-validator's tree as one flat list, by path. Its `target` and `value` stay out: they show class names and whole inputs.
 * Reads the tree by shape, so that the server does not depend on the validator.
 */
export function flattenValidationErrors(errors: readonly unknown[], parent = ''): ArgumentProblem[] {
  return errors.filter(isNode).flatMap((error) => {
    const path = bracketed(parent === '' ? error.property : `${parent}.${error.property}`);
    const own = Object.entries(error.constraints ?? {}).map(([code, message]) => ({
      path,
      code,
      message: withPath(String(message), error.property, path),
    }));
    return [...own, ...flattenValidationErrors(error.children ?? [], path)];
  });
}

interface ValidationNode {
  property: string;
  constraints?: Record<string, unknown>;
  children?: readonly unknown[];
}

function isNode(value: unknown): value is ValidationNode {
  return typeof value === 'object' && value !== null && 'property' in value && typeof value.property === 'string';
}

/** The validator's messages begin with the bare property name; the reader needs the path. */
function withPath(message: string, property: string, path: string): string {
  return message.startsWith(`${property} `) ? path + message.slice(property.length) : message;
}
