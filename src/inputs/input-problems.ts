import { type BadUserInputError, CodedError, type InputProblem } from '../errors';

/** Collects what is wrong with the arguments of one field, so that the caller learns all of it at once. */
export class InputProblems {
  private readonly errors: CodedError[] = [];

  /** The result of a check, or undefined after noting what it refuses. */
  attempt<T>(check: () => T): T | undefined {
    try {
      return check();
    } catch (error) {
      if (!isInputError(error)) throw error;
      this.errors.push(error);
      return undefined;
    }
  }

  add(error: BadUserInputError): void {
    this.errors.push(error);
  }

  /** Throws one error that holds every problem; the first of them gives it its message. */
  throwIfAny(): void {
    const [first, ...more] = this.errors;
    if (!first) return;
    if (more.length === 0) throw first;
    const problems = this.errors.flatMap((error) => error.extensions['problems'] as readonly InputProblem[]);
    const { code: _code, problems: _own, ...facts } = first.extensions;
    const message = `${first.message} And ${problems.length - 1} more in extensions.problems.`;
    throw new CodedError(message, 'BAD_USER_INPUT', { ...facts, problems });
  }
}

function isInputError(error: unknown): error is CodedError {
  return error instanceof CodedError && error.extensions['code'] === 'BAD_USER_INPUT';
}
