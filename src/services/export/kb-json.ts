import { Metric } from '../../entities/metric';
import { Source } from '../../entities/source';
import { Unit } from '../../entities/unit';
import type { Scope } from '../scope';
import { OWN_LICENCE } from '../citation/attribution';
import { batchScope, LICENCE_NOTE, type ExportContext } from './export-context';
import { present } from './export-table';
import { linkDocument, observationDocument, statementDocument } from './fact-documents';
import { idBatches, type RowSet } from './id-batches';
import type { KnowledgePart } from './knowledge-part';
import { nodeDocument } from './node-document';
import { texts } from './texts';

/** The whole knowledge base, or a part, as one JSON object; docs/tasks/export.md says what is in it. */
export async function* kbJsonFile(part: KnowledgePart, context: ExportContext): AsyncGenerator<string> {
  const { selection, version } = context;
  yield `${JSON.stringify({
    dataVersion: version.label,
    revision: version.revision,
    time: version.time,
    licence: OWN_LICENCE,
    licenceNote: LICENCE_NOTE,
    ...(await vocabulary(context)),
  }).slice(0, -1)}`;
  yield* section('nodes', part.nodes, context, async (scope, ids) =>
    present(await scope.loaders.node.loadMany(ids)).map((node) => nodeDocument(scope, node, selection)),
  );
  yield* section('statements', part.statements, context, async (scope, ids) =>
    present(await scope.loaders.statement.loadMany(ids)).map((each) => statementDocument(scope, each, selection)),
  );
  yield* section('observations', part.observations, context, async (scope, ids) =>
    present(await scope.loaders.observation.loadMany(ids)).map((each) => observationDocument(scope, each, selection)),
  );
  yield* section('links', part.links, context, async (scope, ids) =>
    present(await scope.loaders.link.loadMany(ids)).map((link) => linkDocument(scope, link, selection)),
  );
  yield '\n}\n';
}

/** A list as a member of the object, one entry a line. */
async function* section(
  name: string,
  rows: RowSet,
  context: ExportContext,
  documents: (scope: Scope, ids: readonly string[]) => Promise<Promise<object>[]>,
): AsyncGenerator<string> {
  yield `,\n"${name}":[`;
  let separator = '\n';
  for await (const ids of idBatches(context.read, rows)) {
    const lines = await Promise.all(await documents(batchScope(context), ids));
    yield `${separator}${lines.map((each) => JSON.stringify(each)).join(',\n')}`;
    separator = ',\n';
  }
  yield '\n]';
}

/** Whatever codes stand for, and every source with its licence, also of a part. */
async function vocabulary({ read, selection }: ExportContext): Promise<object> {
  const [sources, units, metrics] = await Promise.all([
    read.getRepository(Source).find({ order: { id: 'ASC' } }),
    read.getRepository(Unit).find({ order: { code: 'ASC' } }),
    read.getRepository(Metric).find({ order: { code: 'ASC' } }),
  ]);
  return {
    sources: sources.map(({ id, nameEn, nameZh, licence, rightsEn, rightsZh, url, year }) => ({
      ...{ id, name: texts(selection, nameEn, nameZh), year, url, licence },
      rights: texts(selection, rightsEn, rightsZh),
    })),
    units: units.map(({ code, ucum, nameEn, nameZh }) => ({ code, ucum, name: texts(selection, nameEn, nameZh) })),
    metrics: metrics.map(({ code, nameEn, nameZh }) => ({ code, name: texts(selection, nameEn, nameZh) })),
  };
}
