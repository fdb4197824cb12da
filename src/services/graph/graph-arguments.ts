import type { KnowledgeGraph } from '../../graph/build-graph';
import { type FoundKind, NODE_KINDS, type NodeKind } from '../../entities/vocabulary';
import { BadUserInputError } from '../../errors';
import { checkKinds } from '../../inputs/check-kinds';
import { formOfIds, isNodeId, isNodeKind, prefixOf } from '../../inputs/global-id';
import { InputProblems } from '../../inputs/input-problems';

/** Checks the arguments of a question about the graph and tells everything that is wrong with them at once. */
export class GraphArguments {
  private readonly problems = new InputProblems();
  private helped = false;

  constructor(private readonly graph: KnowledgeGraph) {}

  /** An id of a node of one of the kinds. */
  node(path: string, id: string, kinds: readonly NodeKind[] = NODE_KINDS): void {
    const isFormed = isNodeId(id, kinds);
    if (isFormed && this.graph.indexOf.has(id)) return;
    const prefix = prefixOf(id);
    this.problems.add(
      new BadUserInputError({
        code: isFormed ? 'UNKNOWN_ID' : 'MALFORMED_ID',
        path,
        value: id,
        reason: isFormed ? `must be the id of a known ${prefix}` : formOfIds(kinds),
        ...this.candidates(isNodeKind(prefix) && kinds.includes(prefix) ? [prefix] : kinds),
      }),
    );
  }

  /** The number, or what stands for it where none is given. */
  within(path: string, value: number | null | undefined, range: Range): number {
    const given = value ?? range.default;
    if (given >= range.least && given <= range.most) return given;
    const reason = `must be between ${range.least} and ${range.most}`;
    this.problems.add(new BadUserInputError({ code: 'OUT_OF_RANGE', path, value, reason }));
    return range.default;
  }

  /** A weight above 0 and up to 1, where one is given. */
  share(path: string, value: number | null | undefined): void {
    if (value === null || value === undefined || (value > 0 && value <= 1)) return;
    this.problems.add(
      new BadUserInputError({ code: 'OUT_OF_RANGE', path, value, reason: 'must be above 0 and at most 1' }),
    );
  }

  oneOf(path: string, value: string, valid: readonly string[], what: string): void {
    if (valid.includes(value)) return;
    this.problems.add(
      new BadUserInputError({ code: 'UNKNOWN_ID', path, value, reason: `must be ${what}`, valid: [...valid] }),
    );
  }

  different(path: string, id: string, other: string, otherPath: string): void {
    if (id !== other) return;
    const reason = `must be another node than \`${otherPath}\``;
    this.problems.add(new BadUserInputError({ code: 'CONFLICTING', path, value: id, reason }));
  }

  /** Null for all of them. */
  kinds(path: string, kinds: readonly FoundKind[] | null | undefined): readonly NodeKind[] | null {
    if (kinds?.length === 0) {
      const reason = 'must name at least one kind, or be left out for all of them';
      this.problems.add(new BadUserInputError({ path, value: kinds, reason }));
    }
    return kinds ? checkKinds(this.problems, path, kinds) : null;
  }

  /** Two to ten ids of nodes of one kind, each once. */
  several(path: string, ids: readonly string[], kind: NodeKind): void {
    if (ids.length < 2 || ids.length > MOST_COMPARED) {
      const code = ids.length < 2 ? 'OUT_OF_RANGE' : 'TOO_MANY';
      const reason = `must hold 2 to ${MOST_COMPARED} ids`;
      this.problems.add(new BadUserInputError({ code, path, value: ids.length, reason }));
    }
    ids.slice(0, MOST_COMPARED).forEach((id, index) => {
      const before = ids.indexOf(id);
      if (before === index) this.node(`${path}.${index}`, id, [kind]);
      else this.different(`${path}.${index}`, id, ids[before] ?? '', `${path}[${before}]`);
    });
  }

  throwIfAny(): void {
    this.problems.throwIfAny();
  }

  /** Suggestions for the first wrong id only: to compare it with every other id takes time. */
  private candidates(kinds: readonly NodeKind[]): { valid?: string[] } {
    if (this.helped) return {};
    this.helped = true;
    const wanted = new Set<string>(kinds);
    return { valid: this.graph.nodes.filter(({ kind }) => wanted.has(kind)).map(({ id }) => id) };
  }
}

export interface Range {
  readonly least: number;
  readonly most: number;
  readonly default: number;
}

const MOST_COMPARED = 10;
