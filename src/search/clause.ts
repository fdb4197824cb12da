/** One thing that a document is asked for. It has it where one of the alternatives holds. */
export interface Clause {
  /** As it was typed, to name it in an answer. */
  readonly text: string;
  readonly alternatives: readonly Alternative[];
  /** In how many documents it can be at most: the fewer, the more it says. */
  readonly frequency: number;
  /** A phrase in quotes: never left out, whatever else fits. */
  readonly isRequired: boolean;
}

/** Sequences of units that must all be there, each side by side. */
export interface Alternative {
  readonly sequences: readonly (readonly string[])[];
  /** 1 for what was typed; less for what it may have meant. */
  readonly weight: number;
}

export interface Correction {
  readonly from: string;
  readonly to: string;
}

/** What a query asks of one state of the content. */
export interface ResolvedQuery {
  readonly clauses: readonly Clause[];
  /** The query as a name might be: all units as typed, and those that were looked for instead. */
  readonly names: readonly (readonly string[])[];
  /** How many documents there are in all. */
  readonly documents: number;
  readonly corrections: readonly Correction[];
  /** Words that no text has, nor any word like them. */
  readonly unknown: readonly string[];
}
