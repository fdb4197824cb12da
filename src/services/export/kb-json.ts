import type { MetricRow, NodeRow, UnitRow } from '../../snapshot';
import { OWN_LICENCE } from '../citation/attribution';
import { LICENCE_NOTE, type ExportContext } from './export-context';
import { linkDocument, observationDocument, statementDocument } from './fact-documents';
import type { KnowledgePart } from './knowledge-part';
import { nodeDocument } from './node-document';
import { allRowsOf, type RowSet } from './row-sets';
import { rowsById } from './rows-by-id';
import { texts } from './texts';

/** The whole knowledge base, or a part, as one JSON object; docs/tasks/export.md says what is in it. */
export async function* kbJsonFile(part: KnowledgePart, context: ExportContext): AsyncGenerator<string> {
  const { data } = context;
  const { version } = data;
  const [nodes, statements, observations, links] = [
    data.view('node'),
    data.view('statement'),
    data.view('observation'),
    data.view('link'),
  ];
  const [units, metrics] = [data.view('unit'), data.view('metric')];
  yield JSON.stringify({
    dataVersion: version.label,
    revision: version.revision,
    time: version.time,
    licence: OWN_LICENCE,
    licenceNote: LICENCE_NOTE,
  }).slice(0, -1);
  // Whatever codes stand for, and every source with its licence, also of a part.
  const sources: RowSet = { ...allRowsOf(data, 'node'), among: data.placesOfKind('source') };
  yield* list('sources', '', sources, context, (place) => sourceDocument(context, nodes.at(place)));
  yield* list('units', '', allRowsOf(data, 'unit'), context, (place) => unitDocument(context, units.at(place)));
  yield* list('metrics', '', allRowsOf(data, 'metric'), context, (place) => metricDocument(context, metrics.at(place)));
  yield* list('nodes', '\n', part.nodes, context, (place) => nodeDocument(context, nodes.at(place)));
  yield* list('statements', '\n', part.statements, context, (place) =>
    statementDocument(context, statements.at(place)),
  );
  yield* list('observations', '\n', part.observations, context, (place) =>
    observationDocument(context, observations.at(place)),
  );
  yield* list('links', '\n', part.links, context, (place) => linkDocument(context, links.at(place)));
  yield '\n}\n';
}

/** A list as a member of the object; `gap` stands before each entry. */
async function* list(
  name: string,
  gap: string,
  rows: RowSet,
  { data }: ExportContext,
  documentAt: (place: number) => object,
): AsyncGenerator<string> {
  yield `,${gap}"${name}":[`;
  let separator = gap;
  for await (const lines of rowsById(data, rows, (place) => JSON.stringify(documentAt(place)))) {
    yield `${separator}${lines.join(`,${gap}`)}`;
    separator = `,${gap}`;
  }
  yield `${gap}]`;
}

function sourceDocument({ selection }: ExportContext, source: NodeRow): object {
  const { id, nameEn, nameZh, licence, rightsEn, rightsZh, url, year } = source;
  return {
    ...{ id, name: texts(selection, nameEn, nameZh), year, url, licence },
    rights: texts(selection, rightsEn, rightsZh),
  };
}

function unitDocument({ selection }: ExportContext, unit: UnitRow): object {
  const { code, ucum, nameEn, nameZh, singularEn, figureEn, figureZh } = unit;
  return {
    ...{ code, ucum, name: texts(selection, nameEn, nameZh), singular: singularEn },
    figure: texts(selection, figureEn, figureZh),
  };
}

function metricDocument({ selection }: ExportContext, { code, nameEn, nameZh }: MetricRow): object {
  return { code, name: texts(selection, nameEn, nameZh) };
}
