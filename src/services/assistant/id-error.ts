import { NODE_KINDS, type NodeKind } from '../../entities/vocabulary';
import { bracketed, CodedError, problem } from '../../errors';
import { formOfIds, isNodeKind, prefixOf } from '../../inputs/global-id';
import { nearest } from '../../nearest';
import { search } from '../search/search';
import type { AssistantScope } from './assistant-scope';

export interface WrongId {
  readonly path: string;
  readonly id: string;
  /** Those that can stand there. */
  readonly kinds: readonly NodeKind[];
  /** Whether the nearest ids are sought. */
  readonly isHelped: boolean;
}

/** The error of an id that names nothing; it names the nearest ids there are. */
export function idError(scope: AssistantScope, { path: given, id, kinds, isHelped }: WrongId): CodedError {
  const path = bracketed(given);
  const prefix = prefixOf(id);
  const isFormed = (kinds as readonly string[]).includes(prefix);
  const reason = isFormed ? `must be the id of a known ${prefix}` : formOfIds(kinds);
  const near = isHelped ? nearestIds(scope, id, kinds) : [];
  const suggestion = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
  const message = `${path} ${reason}, not ${JSON.stringify(id.slice(0, MOST_QUOTED))}.${suggestion}`;
  const told = problem(path, isFormed ? 'UNKNOWN_ID' : 'MALFORMED_ID', message, near[0]);
  return new CodedError(message, 'BAD_USER_INPUT', { path, nearest: near, problems: [told] });
}

/** By spelling among the ids of the kind; else by words, which also finds a name in either language. */
function nearestIds(scope: AssistantScope, id: string, kinds: readonly NodeKind[]): string[] {
  if (id.startsWith(STATEMENT)) return nearestStatements(scope, id);
  const prefix = prefixOf(id);
  const [only] = kinds.length === 1 ? kinds : kinds.filter((kind) => kind === prefix);
  const near = nearest(id, only === undefined ? [] : idsOfKind(scope, only));
  return near.length > 0 ? near : idsByWords(scope, isNodeKind(prefix) ? id.slice(prefix.length + 1) : id, kinds);
}

function idsByWords(scope: AssistantScope, text: string, kinds: readonly NodeKind[]): string[] {
  const words = text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const query = words.slice(0, MOST_SEARCHED);
  if (query === '') return [];
  const { hits, page } = search(scope, {
    query,
    filter: { kind: kinds.length === NODE_KINDS.length ? [] : kinds },
    page: { first: MOST_NAMED },
  });
  return page.items.map((item) => hits.hitAt(item).id);
}

/** `statement:case:rio:1234` belongs to case:rio, whose statements are the nearest. */
function nearestStatements(scope: AssistantScope, id: string): string[] {
  const owner = id.slice(STATEMENT.length, id.lastIndexOf(':'));
  const node = scope.data.node(owner);
  if (node === null) return isNodeKind(prefixOf(owner)) ? nearestIds(scope, owner, NODE_KINDS) : [];
  const ids = scope.data.statementsOwnedBy(node).map((statement) => statement.id);
  const near = nearest(id, ids);
  return near.length > 0 ? near : ids.slice(0, MOST_NAMED);
}

function idsOfKind({ data }: AssistantScope, kind: NodeKind): string[] {
  const nodes = data.nodesOfKind(kind).slice(0, MOST_COMPARED);
  return nodes.map(({ id }) => id);
}

const STATEMENT = 'statement:';
const MOST_NAMED = 3;
const MOST_QUOTED = 80;
/** Characters: a query may have some two dozen words, and one of Chinese may be a word. */
const MOST_SEARCHED = 20;
/** To compare with more would take longer than it helps; words find the rest. */
const MOST_COMPARED = 5_000;
