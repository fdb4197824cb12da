import type { ExportContext } from './export-context';
import { jsonLdContext } from './json-ld-context';
import { claimOf, measureOf, triplesOf } from './json-ld-facts';
import { datasetOf, thingOf } from './json-ld-nodes';
import type { KnowledgePart } from './knowledge-part';
import type { RowSet } from './row-sets';
import { rowsById } from './rows-by-id';

/** The graph as JSON-LD 1.1, in terms of schema.org and PROV-O. */
export async function* jsonLdFile(part: KnowledgePart, context: ExportContext, path: string): AsyncGenerator<string> {
  const { data } = context;
  yield `{"@context":${JSON.stringify(jsonLdContext(context.address))},\n"@graph":[\n`;
  yield JSON.stringify(datasetOf(context, path));
  yield* entries(part.nodes, context, (place) => [thingOf(context, data.view('node').at(place))]);
  yield* entries(part.statements, context, (place) => [claimOf(context, data.view('statement').at(place))]);
  yield* entries(part.observations, context, (place) => [measureOf(context, data.view('observation').at(place))]);
  yield* entries(part.links, context, (place) => triplesOf(context, data.view('link').at(place)));
  yield '\n]}\n';
}

async function* entries(
  rows: RowSet,
  { data }: ExportContext,
  documents: (place: number) => readonly object[],
): AsyncGenerator<string> {
  const lines = (place: number): string =>
    documents(place)
      .map((each) => `,\n${JSON.stringify(each)}`)
      .join('');
  for await (const chunk of rowsById(data, rows, lines)) yield chunk.join('');
}
