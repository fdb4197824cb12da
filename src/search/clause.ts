/** One thing that a document is asked for. It has it where one of the alternatives holds. */
export interface Clause {
  /** As it was typed, to name it in an answer. */
  readonly text: string;
  readonly alternatives: readonly Alternative[];
  /** A phrase in quotes: never left out, whatever else fits. */
  readonly isRequired: boolean;
  /** A word that is common in the language, which says little. */
  readonly isCommon?: boolean;
}

/** Sequences of units that must all be there, each side by side; or nodes to which a word leads. */
export interface Alternative {
  readonly sequences: readonly (readonly string[])[];
  readonly nodes?: readonly string[];
  /** 1 for what was typed; less for what it may have meant. */
  readonly weight: number;
  /** A hint only: what has it has the clause by half. */
  readonly isHint?: boolean;
}

export interface Correction {
  readonly from: string;
  readonly to: string;
}

/** A word of the query that was looked for by others too. */
export interface Expansion {
  /** As it was typed. */
  readonly text: string;
  /** What it was also looked for as, in both languages. */
  readonly words: readonly string[];
  /** Nodes to which it leads. */
  readonly nodes: readonly string[];
}

/** What the query would be as a whole name. */
export interface WholeName {
  readonly units: readonly string[];
  /** 1 for what was typed. */
  readonly weight: number;
  /** Only names of this kind count; null for any. */
  readonly kind: string | null;
}

/** What a query asks of one state of the content. */
export interface ResolvedQuery {
  readonly clauses: readonly Clause[];
  readonly names: readonly WholeName[];
  /** Ids of nodes to which the query leads as a whole, the best one first; none where it is more than one term. */
  readonly leads: readonly string[];
  readonly corrections: readonly Correction[];
  readonly expansions: readonly Expansion[];
  /** Words that no text has, nor any word like them. */
  readonly unknown: readonly string[];
}
