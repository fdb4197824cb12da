/** What one document may hold. Every query that GraphiQL, Relay or a generated client sends stays far below. */
export interface GuardLimits {
  /** Lexical tokens of the document. The standard introspection query has about 400. */
  tokens: number;
  /** Characters of the document. */
  characters: number;
  comments: number;
  /** Nesting of brackets in a document, before it is parsed. */
  brackets: number;
  /** Nesting of fields below the root. */
  depth: number;
  /** The same below `__schema` and `__type`, where tools ask for deeply wrapped types. */
  introspectionDepth: number;
  aliases: number;
  /** Times that `__schema` and `__type` stand in the document; tools need one or two. */
  introspections: number;
  directives: number;
  /** Times that a field is repeated under the same name in one selection set, summed over the document. */
  duplicates: number;
  /** Fields after all fragments are put in place. */
  fields: number;
}

export const GUARD_LIMITS: Readonly<GuardLimits> = Object.freeze({
  tokens: 4000,
  characters: 100_000,
  comments: 1000,
  brackets: 200,
  depth: 15,
  introspectionDepth: 20,
  aliases: 100,
  introspections: 5,
  directives: 50,
  duplicates: 20,
  fields: 5000,
});

/** Nesting of objects and lists in variables and extensions. */
export const MAX_JSON_DEPTH = 64;

/**
 * Objects, lists and plain values in a request's JSON. A ranking of 20 indicators has some 150; each takes a few microseconds to be
 * coerced, before anything is known about what the request costs.
 */
export const MAX_JSON_VALUES = 3_000;
