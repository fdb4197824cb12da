import { kindName } from '../kind-name';
import { type FoundKind, NODE_KINDS, type NodeKind } from '../entities/vocabulary';

export function idOf(kind: NodeKind, slug: string): string {
  return `${kind}:${slug}`;
}

export function prefixOf(id: string): string {
  const colon = id.indexOf(':');
  return colon === -1 ? '' : id.slice(0, colon);
}

export function isNodeKind(word: string): word is NodeKind {
  return (NODE_KINDS as readonly string[]).includes(word);
}

/** Whether an id has the form `kind:slug` and one of the kinds. */
export function isNodeId(id: string, kinds: readonly NodeKind[] = NODE_KINDS): boolean {
  const prefix = prefixOf(id);
  return (kinds as readonly string[]).includes(prefix) && id.length > prefix.length + 1;
}

/** In words, what an id of these kinds looks like. */
export function formOfIds(kinds: readonly NodeKind[]): string {
  const forms = kinds.length <= 3 ? kinds.map((kind) => `\`${kind}:SLUG\``) : ['`KIND:SLUG`'];
  return `must be an id of the form ${forms.join(' or ')}`;
}

/** The kind that the enum of the API calls so. */
export function kindNamed(name: string): FoundKind | undefined {
  return ([...NODE_KINDS, 'statement'] as const).find((kind) => kindName(kind) === name);
}
