import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What a document costs by its text alone, with every fragment put in place. */
export interface DocumentMeasure {
  depth: number;
  introspectionDepth: number;
  fields: number;
  introspections: number;
  aliases: number;
  directives: number;
  duplicates: number;
}

/** Linear in the document: a fragment is measured once however often it is spread. Cycles count as nothing; another rule reports them. */
export function measureDocument(document: DocumentNode): DocumentMeasure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const walk: Walk = { fragments, measured: new Map(), introspections: 0, aliases: 0, directives: 0, duplicates: 0 };
  const total: Extent = { depth: 0, introspectionDepth: 0, fields: 0 };
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      walk.directives += definition.directives?.length ?? 0;
      add(total, measureSet(definition.selectionSet, walk));
    } else if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      // Unused fragments too: they are refused later, but only after work of their own.
      measureFragment(definition.name.value, walk);
    }
  }
  const { introspections, aliases, directives, duplicates } = walk;
  return { ...total, introspections, aliases, directives, duplicates };
}

interface Extent {
  depth: number;
  introspectionDepth: number;
  fields: number;
}

interface Walk {
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  measured: Map<string, Extent>;
  introspections: number;
  aliases: number;
  directives: number;
  duplicates: number;
}

const NOTHING: Readonly<Extent> = Object.freeze({ depth: 0, introspectionDepth: 0, fields: 0 });

function measureSet(set: SelectionSetNode, walk: Walk): Extent {
  const extent: Extent = { ...NOTHING };
  const names = new Set<string>();
  for (const selection of set.selections) {
    walk.directives += selection.directives?.length ?? 0;
    countName(selection, names, walk);
    add(extent, measureSelection(selection, walk));
  }
  return extent;
}

/** Only repetition within one selection set counts: the same field from several fragments is how components state their needs. */
function countName(selection: SelectionNode, names: Set<string>, walk: Walk): void {
  if (selection.kind !== Kind.FIELD) return;
  if (selection.alias !== undefined) walk.aliases += 1;
  const name = (selection.alias ?? selection.name).value;
  if (names.has(name)) walk.duplicates += 1;
  names.add(name);
}

function measureSelection(selection: SelectionNode, walk: Walk): Extent {
  if (selection.kind === Kind.FRAGMENT_SPREAD) return measureFragment(selection.name.value, walk);
  if (selection.kind === Kind.INLINE_FRAGMENT) return measureSet(selection.selectionSet, walk);
  if (selection.selectionSet === undefined) return { depth: 1, introspectionDepth: 0, fields: 1 };
  const below = measureSet(selection.selectionSet, walk);
  const fields = below.fields + 1;
  const name = selection.name.value;
  if (name === '__schema' || name === '__type') {
    walk.introspections += 1;
    return { depth: 1, introspectionDepth: Math.max(below.depth, below.introspectionDepth) + 1, fields };
  }
  return { depth: below.depth + 1, introspectionDepth: below.introspectionDepth, fields };
}

function measureFragment(name: string, walk: Walk): Extent {
  const known = walk.measured.get(name);
  if (known !== undefined) return known;
  const fragment = walk.fragments.get(name);
  if (fragment === undefined) return NOTHING;
  walk.measured.set(name, NOTHING);
  walk.directives += fragment.directives?.length ?? 0;
  const extent = measureSet(fragment.selectionSet, walk);
  walk.measured.set(name, extent);
  return extent;
}

function add(total: Extent, part: Extent): void {
  total.depth = Math.max(total.depth, part.depth);
  total.introspectionDepth = Math.max(total.introspectionDepth, part.introspectionDepth);
  // Fragments that spread fragments double the sum at each step, to infinity.
  total.fields = Math.min(total.fields + part.fields, Number.MAX_SAFE_INTEGER);
}
