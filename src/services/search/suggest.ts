import type { NodeRow } from '../../snapshot';
import type { DataSource } from 'typeorm';
import { parameter } from '../../db/portable';
import { foldedName } from '../../db/search/name-starts';
import { BadUserInputError } from '../../errors';
import type { NodeKind } from '../../entities/vocabulary';
import { InputProblems } from '../../inputs/input-problems';
import type { Scope } from '../scope';
import { checkQuery } from './check-query';

export interface Suggestion {
  /** The name that begins so. */
  readonly text: string;
  readonly node: NodeRow | null;
}

export interface SuggestRequest {
  readonly prefix: string;
  readonly first?: number | null;
  readonly kinds?: readonly NodeKind[] | null;
}

export const MAX_SUGGESTIONS = 20;
const DEFAULT_SUGGESTIONS = 8;

/** Nodes whose names begin as typed, each once: those called so first, then those that begin so, then those of which a later word does. */
export async function suggest({ read, data }: Scope, { prefix, first, kinds }: SuggestRequest): Promise<Suggestion[]> {
  const size = first ?? DEFAULT_SUGGESTIONS;
  const problems = new InputProblems();
  problems.attempt(() => checkQuery(prefix, 'prefix'));
  if (size < 1 || size > MAX_SUGGESTIONS) {
    const reason = `must be between 1 and ${MAX_SUGGESTIONS}`;
    problems.add(new BadUserInputError({ code: 'OUT_OF_RANGE', path: 'first', value: size, reason }));
  }
  problems.throwIfAny();
  const typed = foldedName(prefix);
  if (typed === '') return [];
  const best = new Map<string, NameRow>();
  for (const step of STEPS) {
    if (best.size >= size) break;
    for (const row of (await namesFrom(read, typed, step, kinds ?? [])).sort(byUse)) {
      if (!best.has(row.node_id)) best.set(row.node_id, row);
    }
  }
  return [...best.values()].slice(0, size).map(({ name, node_id: id }) => ({
    text: name,
    get node() {
      return data.node(id);
    },
  }));
}

/** No character comes after this one, so it ends the range of what begins so; and none that is typed before U+0001. */
const LAST = '\u{10FFFF}';

/** The whole name or a whole alias; the beginning of a name; that of an alias or of a later word. */
const STEPS = [
  { where: 'place < 2', end: '\u0001' },
  { where: 'place = 0', end: LAST },
  { where: 'place > 0', end: LAST },
] as const;

function namesFrom(
  read: DataSource,
  typed: string,
  { where, end }: (typeof STEPS)[number],
  kinds: readonly NodeKind[],
): Promise<NameRow[]> {
  const values: unknown[] = [typed, `${typed}${end}`];
  const ofKind = kinds.map((kind) => `node_id LIKE ${parameter(read, values.push(`${kind}:%`))}`).join(' OR ');
  return read.query<NameRow[]>(
    `SELECT prefix, node_id, name, place FROM search_name WHERE ${where} AND prefix >= ${parameter(read, 1)}
     AND prefix < ${parameter(read, 2)} ${ofKind === '' ? '' : `AND (${ofKind})`} ORDER BY prefix, node_id LIMIT ${MAX_READ}`,
    values,
  );
}

interface NameRow {
  readonly prefix: string;
  readonly node_id: string;
  readonly name: string;
  readonly place: number;
}

/** Names that are read for one letter. They are read in the order of the alphabet, so that the time does not depend on how many there are. */
const MAX_READ = 400;

/** What most look for; every other kind comes after. */
const KINDS_FIRST: readonly NodeKind[] = [
  'city',
  'case',
  'domain',
  'challenge',
  'solution',
  'technology',
  'organisation',
];

function byUse(a: NameRow, b: NameRow): number {
  return (
    a.place - b.place ||
    kindRank(a) - kindRank(b) ||
    a.prefix.length - b.prefix.length ||
    (a.prefix === b.prefix ? 0 : a.prefix < b.prefix ? -1 : 1) ||
    (a.node_id < b.node_id ? -1 : 1)
  );
}

function kindRank({ node_id: id }: NameRow): number {
  const rank = KINDS_FIRST.indexOf(kindOf(id));
  return rank === -1 ? KINDS_FIRST.length : rank;
}

function kindOf(id: string): NodeKind {
  return id.slice(0, id.indexOf(':')) as NodeKind;
}
