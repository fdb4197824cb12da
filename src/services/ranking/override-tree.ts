import type { RankingProblem } from '../../ranking/errors';
import { nearest } from '../../nearest';
import type { NodeOverride, RankingNodeRequest } from './ranking-request';
import { givenFields } from './given-fields';
import { restructureTree, splitOverride, type Restructuring } from './restructure-tree';

type Node = RankingNodeRequest;

/** The tree with some of its nodes changed. Every node that an override does not find is a problem; nothing is changed in place. */
export function overrideTree(
  tree: Node,
  overrides: readonly NodeOverride[],
): { readonly tree: Node; readonly problems: readonly RankingProblem[] } {
  const places = placesOf(tree, 'root');
  const changes = new Map<string, object>();
  const shapes: Restructuring[] = [];
  const find = (field: string, name: string): string | RankingProblem => {
    const found = places.filter((place) => place.names.includes(name));
    return found[0] && found.length === 1 ? found[0].path : unknown(field, name, found, places);
  };
  const problems = overrides.flatMap((override, index): RankingProblem[] => {
    const { node } = override;
    const { fields, shape } = splitOverride(override);
    const path = find(`overrides[${index}].node`, node);
    if (typeof path !== 'string') return [path];
    const moveTo = shape.moveTo === null ? null : find(`overrides[${index}].moveTo`, shape.moveTo);
    if (moveTo !== null && typeof moveTo !== 'string') return [moveTo];
    shapes.push({ ...shape, at: `overrides[${index}]`, path, moveTo });
    const [before, now] = [changes.get(path) ?? {}, givenFields(fields)];
    changes.set(path, { ...before, ...now });
    const twice = Object.keys(now).filter((field) => field in before);
    return twice.map((field) => repeated(`overrides[${index}].${field}`, field, node));
  });
  if (problems.length > 0) return { tree, problems };
  return restructureTree(changed(tree, 'root', changes), shapes);
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
