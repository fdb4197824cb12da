import type { RequestProblemCode } from '../../errors';

/** What a message of graphql-js says. */
export interface MessageFacts {
  readonly code: RequestProblemCode;
  /** The name that is missing below the place of the error, or that has no place there; null where the place says it all. */
  readonly below: string | null;
  readonly suggestion: string | undefined;
}

/** graphql-js gives its errors neither codes nor the nearest name, only sentences. Null where none of the known sentences fits. */
export function factsOfMessage(message: string): MessageFacts | null {
  for (const [pattern, code] of SENTENCES) {
    const match = pattern.exec(message);
    if (match) return { code, below: match.groups?.['below'] ?? null, suggestion: suggestionIn(message) };
  }
  return null;
}

/** Takes out what tells names of the schema: for servers that keep it to themselves. */
export function withoutSuggestion(message: string): string {
  return message.replace(/ ?Did you mean(?:.+?)\?$/, '');
}

const SENTENCES: readonly (readonly [RegExp, RequestProblemCode])[] = [
  [/^Cannot query field /, 'UNKNOWN_FIELD'],
  [/^Field "(?<below>\w+)" is not defined by type /, 'UNKNOWN_FIELD'],
  [/^Unknown argument /, 'UNKNOWN_ARGUMENT'],
  [/^Unknown type /, 'UNKNOWN_TYPE'],
  [/^Unknown directive /, 'UNKNOWN_DIRECTIVE'],
  [/^Unknown fragment /, 'UNKNOWN_FRAGMENT'],
  [/^Variable "\$\w+" is not defined/, 'UNKNOWN_VARIABLE'],
  [/^Value .* does not exist in "\w+" enum/s, 'UNKNOWN_VALUE'],
  [/argument "(?<below>\w+)" of type "[^"]+" is required/, 'REQUIRED'],
  [/^Field "(?:\w+\.)?(?<below>\w+)" of required type "[^"]+" was not provided/, 'REQUIRED'],
  [/of required type "[^"]+" was not provided/, 'REQUIRED'],
  [/must not be null\.$|must be non-null\.$|not to be null\.$|!", found null\.$/, 'REQUIRED'],
  [/must have a selection of subfields/, 'SELECTION_REQUIRED'],
  [/must not have a selection /, 'SELECTION_FORBIDDEN'],
  [/^There can be only one |can only be used once at this location/, 'DUPLICATE'],
  [/is never used/, 'UNUSED'],
  [/^Too many /, 'TOO_MANY'],
  [
    /cannot represent |^Expected (?:value of )?type |^Exactly one key |^OneOf |used in position expecting /,
    'WRONG_TYPE',
  ],
];

function suggestionIn(message: string): string | undefined {
  const match = /Did you mean (?<inline>to use an inline fragment on )?(?:the [a-z ]+ )?"(?<name>[^"]+)"/.exec(message);
  if (!match?.groups) return undefined;
  return `${match.groups['inline'] === undefined ? '' : '... on '}${match.groups['name']}`;
}
