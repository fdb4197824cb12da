import { batchScope, type ExportContext, type Selection } from './export-context';
import { present } from './export-table';
import { idBatches, type RowSet } from './id-batches';
import { jsonLdContext } from './json-ld-context';
import { claimOf, measureOf, triplesOf } from './json-ld-facts';
import { datasetOf, thingOf } from './json-ld-nodes';
import type { KnowledgePart } from './knowledge-part';
import { creditOf, provenanceOfLinks } from './provenance';
import type { Scope } from '../scope';

/** The graph as JSON-LD 1.1, in terms of schema.org and PROV-O. */
export async function* jsonLdFile(part: KnowledgePart, context: ExportContext, path: string): AsyncGenerator<string> {
  const { selection } = context;
  yield `{"@context":${JSON.stringify(jsonLdContext(context.address))},\n"@graph":[\n`;
  yield JSON.stringify(datasetOf(context, path));
  yield* entries(part.nodes, context, async (scope, ids) =>
    Promise.all(present(await scope.loaders.node.loadMany(ids)).map((node) => thingOf(scope, node, selection))),
  );
  yield* entries(part.statements, context, async (scope, ids) =>
    Promise.all(present(await scope.loaders.statement.loadMany(ids)).map((each) => claimOf(scope, each, selection))),
  );
  yield* entries(part.observations, context, async (scope, ids) =>
    Promise.all(
      present(await scope.loaders.observation.loadMany(ids)).map((each) => measureOf(scope, each, selection)),
    ),
  );
  yield* entries(part.links, context, (scope, ids) => linkEntries(scope, ids, selection));
  yield '\n]}\n';
}

/** Links as triples with their provenance. */
export async function linkEntries(scope: Scope, ids: readonly string[], selection: Selection): Promise<object[]> {
  const links = present(await scope.loaders.link.loadMany(ids));
  const provenances = await provenanceOfLinks(scope, links);
  const triples = links.map(async (link, index) => {
    const statements = await scope.loaders.statementsBehind.load(link.id);
    const provenance = provenances[index] ?? { citations: [], evidence: [], flags: [] };
    return triplesOf(
      link,
      provenance,
      statements.map(({ id }) => id),
      await creditOf(scope, selection, provenance.citations),
    );
  });
  return (await Promise.all(triples)).flat();
}

async function* entries(
  rows: RowSet,
  context: ExportContext,
  documents: (scope: Scope, ids: readonly string[]) => Promise<object[]>,
): AsyncGenerator<string> {
  for await (const ids of idBatches(context.read, rows)) {
    const lines = await documents(batchScope(context), ids);
    yield lines.map((each) => `,\n${JSON.stringify(each)}`).join('');
  }
}
