import { type ASTNode, BREAK, type DocumentNode, Kind, parse, type Source, visit } from 'graphql';

/** Where a node stands in its document: `query.cities.nodes.name`, in a fragment `...Parts.name`; null for one that was not parsed. */
export function documentPath(node: ASTNode | undefined): string | null {
  if (node?.loc === undefined) return null;
  const document = documentOf(node.loc.source);
  const keys = keysOf(document, node);
  return keys && printed(document, keys);
}

/** The rule that guards a document empties it, so it is read once more, for all errors of a request together. */
function documentOf(source: Source): DocumentNode {
  const known = documents.get(source);
  if (known !== undefined) return known;
  const document = parse(source);
  documents.set(source, document);
  return document;
}

const documents = new WeakMap<Source, DocumentNode>();

type Keys = readonly (string | number)[];

function keysOf(document: DocumentNode, { kind, loc }: ASTNode): Keys | null {
  let found: Keys | null = null;
  visit(document, {
    enter(node, _key, _parent, path) {
      if (node.kind !== kind || node.loc?.start !== loc?.start || node.loc?.end !== loc?.end) return undefined;
      found = [...path];
      return BREAK;
    },
  });
  return found;
}

function printed(document: DocumentNode, keys: Keys): string {
  let path = '';
  let at: unknown = document;
  let above: unknown = document;
  for (const key of keys) {
    const next = (at as Record<string | number, unknown>)[key];
    const isItem = Array.isArray(at) && (above as ASTNode).kind === Kind.LIST;
    const name = isItem ? `[${key}]` : nameOf(next);
    if (name !== null) path += path === '' || /^(?:\[|\.\.\.)/.test(name) ? name : `.${name}`;
    if (!Array.isArray(next)) above = next;
    at = next;
  }
  return path;
}

function nameOf(value: unknown): string | null {
  const node = value as ASTNode;
  switch (node.kind) {
    case Kind.OPERATION_DEFINITION:
      return node.operation;
    case Kind.FRAGMENT_DEFINITION:
    case Kind.FRAGMENT_SPREAD:
      return `...${node.name.value}`;
    case Kind.FIELD:
      return (node.alias ?? node.name).value;
    case Kind.ARGUMENT:
    case Kind.OBJECT_FIELD:
      return node.name.value;
    case Kind.DIRECTIVE:
      return `@${node.name.value}`;
    case Kind.VARIABLE_DEFINITION:
      return `$${node.variable.name.value}`;
    default:
      return null;
  }
}
