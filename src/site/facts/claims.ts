import { isEditorial } from '../../entities/editorial';
import type { EvidenceGrade } from '../../entities/vocabulary';
import { citationsOfStatement } from '../../services/statements-of-node';
import type { CitationRow, NodeRow, QuantityRow, Snapshot, StatementRow } from '../../snapshot';
import type { Pair } from '../../labels/label';
import type { StatementGroup } from '../words/statement-words';

/** A statement as it stands on a page: numbered, with its places and with what it ties together. */
export interface Claim {
  readonly number: number;
  readonly row: StatementRow;
  /** For `#claim-737f88df`. */
  readonly anchor: string;
  readonly citations: readonly CitationRow[];
  readonly quantities: readonly QuantityRow[];
  /** Nodes that it links with the page's own, and its owner where that is another. */
  readonly ties: readonly NodeRow[];
  readonly isEditorial: boolean;
}

export interface ClaimGroup {
  readonly id: string;
  readonly title: Pair;
  readonly claims: readonly Claim[];
}

/** The statements of a page, laid out by meaning. */
export interface PageClaims {
  readonly groups: readonly ClaimGroup[];
  readonly all: readonly Claim[];
  /** The source of most of them, which is then named once; null where there is none. */
  readonly source: NodeRow | null;
  /** The grade of most of them: a sentence carries a mark only where it has another. */
  readonly grade: EvidenceGrade | null;
}

/** Numbers statements in the order of the groups; what only the editors say comes last, in a group of its own. */
export function layOut(
  data: Snapshot,
  page: Pick<NodeRow, 'identity'>,
  statements: readonly StatementRow[],
  groups: readonly StatementGroup[],
  from = 1,
): PageClaims {
  let number = from;
  const made = [...groups, EDITORS].map(({ id, title, kinds }) => {
    const own = statements.filter((each) => (isEditorial(each) ? kinds.length === 0 : kinds.includes(each.kind)));
    return { id, title, claims: own.map((row) => claimOf(data, page, row, number++)) };
  });
  const all = made.flatMap(({ claims }) => claims);
  const sources = all.flatMap(({ citations }) => citations[0]?.sourceIdentity ?? []);
  const source = mostFrequent(sources);
  return {
    groups: made.filter(({ claims }) => claims.length > 0),
    all,
    source: source === null ? null : data.nodeAt(source),
    grade: mostFrequent(all.map(({ row }) => row.evidence)),
  };
}

const EDITORS: StatementGroup = { id: 'editors', title: ['Inferred by the editors', '编者推断'], kinds: [] };

export function claimOf(data: Snapshot, page: Pick<NodeRow, 'identity'>, row: StatementRow, number: number): Claim {
  return {
    number,
    row,
    anchor: anchorOf(page, row),
    citations: citationsOfStatement({ data }, row),
    quantities: data.quantitiesOf(row),
    ties: tiesOf(data, page, row),
    isEditorial: isEditorial(row),
  };
}

/** The key of a statement is unique within its owner; that of another owner has the owner's slug before it. */
function anchorOf({ identity }: Pick<NodeRow, 'identity'>, { id, ownerId, ownerIdentity }: StatementRow): string {
  const key = id.slice(id.lastIndexOf(':') + 1);
  return ownerIdentity === identity ? `claim-${key}` : `claim-${ownerId.slice(ownerId.indexOf(':') + 1)}-${key}`;
}

/** Its owner, then the far ends of the links that rest on it, each once. */
function tiesOf(data: Snapshot, page: Pick<NodeRow, 'identity'>, row: StatementRow): NodeRow[] {
  const ends = [row.ownerIdentity];
  for (const { linkIdentity } of data.related('linksOfStatement', row.identity)) {
    const link = data.view('link').get(linkIdentity);
    if (link !== null) ends.push(link.fromIdentity, link.toIdentity);
  }
  return [...new Set(ends)]
    .filter((identity) => identity !== page.identity)
    .flatMap((identity) => data.nodeAt(identity) ?? [])
    .filter(({ kind }) => !LEFT_OUT.has(kind))
    .slice(0, MOST_TIES);
}

/** Where and by whom it is said stands elsewhere on the page. */
const LEFT_OUT: ReadonlySet<string> = new Set(['source', 'country', 'domain', 'region']);
const MOST_TIES = 5;

export function mostFrequent<Value>(values: readonly Value[]): Value | null {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: Value | null = null;
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value;
  return best;
}
