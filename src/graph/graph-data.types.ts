/** A text in both languages. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

/** A node as the graph needs it. Example: `{ id: 'city:seoul', kind: 'city', subkind: null, name: { en: 'Seoul', zh: '首尔' } }`. */
export interface GraphNode {
  readonly id: string;
  readonly kind: string;
  /** The kind within the kind, where it tells how broad the node is: `PROVINCE` of a region. */
  readonly subkind: string | null;
  readonly name: Text;
}

/** A typed link, read from `from` to `to`. Both ends must be among the nodes. */
export interface GraphLink {
  readonly id: string;
  readonly type: string;
  /** English words, empty where nothing is said: `data source`. */
  readonly role: string;
  readonly from: string;
  readonly to: string;
  /** How many statements stand behind it. */
  readonly statements: number;
  /** The best grade of these; null without any. */
  readonly evidence: Grade | null;
  /** Whether only the editors say so, and no source. */
  readonly editorial: boolean;
  /** Whether one of the statements says that there is a problem: of a case that addresses it, its city has the challenge. */
  readonly namesChallenge: boolean;
}

/** A grade of evidence: docs/evidence.md. */
export type Grade = 'A' | 'B' | 'C' | 'D';

/** What a graph is built from: rows of one data revision, in any order. */
export interface GraphData {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
}
