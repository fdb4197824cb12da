import type { RankingProblem } from '../../ranking/errors';
import { nearest } from '../../nearest';
import type { NodeOverride, RankingNodeRequest } from './ranking-request';
import { givenFields } from './given-fields';

type Node = RankingNodeRequest;

/** The tree with some of its nodes changed. Every node that an override does not find is a problem; nothing is changed in place. */
export function overrideTree(
  tree: Node,
  overrides: readonly NodeOverride[],
): { readonly tree: Node; readonly problems: readonly RankingProblem[] } {
  const places = placesOf(tree, 'root');
  const changes = new Map<string, object>();
  const problems = overrides.flatMap(({ node, ...fields }, index): RankingProblem[] => {
    const found = places.filter((place) => place.names.includes(node));
    const path = found.length === 1 ? found[0]?.path : undefined;
    if (path === undefined) return [unknown(`overrides[${index}].node`, node, found, places)];
    const [before, now] = [changes.get(path) ?? {}, givenFields(fields)];
    changes.set(path, { ...before, ...now });
    const twice = Object.keys(now).filter((field) => field in before);
    return twice.map((field) => repeated(`overrides[${index}].${field}`, field, node));
  });
  return { tree: problems.length > 0 ? tree : changed(tree, 'root', changes), problems };
}

function repeated(path: string, field: string, node: string): RankingProblem {
  const message = `an override above changes \`${field}\` of the node ${JSON.stringify(node)} too; keep one of them`;
  return { path, code: 'NODE_AMBIGUOUS', message };
}

interface NamedPlace {
  readonly path: string;
  readonly names: readonly string[];
}

function placesOf(node: Node, path: string): NamedPlace[] {
  const names = [path, node.label, node.indicator].filter((name) => typeof name === 'string');
  const below = (node.children ?? []).flatMap((child, index) => placesOf(child, `${path}.children[${index}]`));
  return [{ path, names }, ...below];
}

function unknown(
  path: string,
  node: string,
  found: readonly NamedPlace[],
  places: readonly NamedPlace[],
): RankingProblem {
  if (found.length > 1) {
    const message = `${JSON.stringify(node)} is ${found.length} nodes of the method; say which by its path: ${found.map((each) => each.path).join(', ')}`;
    return { path, code: 'UNKNOWN_VALUE', message };
  }
  const names = [...new Set(places.flatMap((place) => place.names))];
  const [suggestion] = nearest(node, names, 1);
  const hint = suggestion === undefined ? '' : `; did you mean ${JSON.stringify(suggestion)}?`;
  const message = `${JSON.stringify(node)} is no path, label or indicator of the method${hint}`;
  return { path, code: 'UNKNOWN_VALUE', message, ...(suggestion === undefined ? {} : { suggestion }) };
}

function changed(node: Node, path: string, changes: ReadonlyMap<string, object>): Node {
  const children = node.children?.map((child, index) => changed(child, `${path}.children[${index}]`, changes));
  return { ...node, ...changes.get(path), ...(children ? { children } : {}) };
}
