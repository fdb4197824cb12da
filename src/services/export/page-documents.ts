import { isNode, type NodeRow, type ObservationRow, type StatementRow } from '../../snapshot';
import { OWN_LICENCE } from '../citation/attribution';
import { LICENCE_NOTE, type ExportContext } from './export-context';
import { linkDocument, observationDocument, statementDocument } from './fact-documents';
import { jsonLdContext } from './json-ld-context';
import { claimOf, measureOf, triplesOf } from './json-ld-facts';
import { datasetOf, thingOf } from './json-ld-nodes';
import { nodeDocument } from './node-document';
import { pageFacts } from './page-facts';

/** What has a page of its own. */
export type PageRow = NodeRow | StatementRow | ObservationRow;

/** One thing with everything that belongs to it, as JSON; `about` stands first. */
export function pageJson(row: PageRow, context: ExportContext, about: object): string {
  const head = { ...about, dataVersion: context.data.version.label, licence: OWN_LICENCE, licenceNote: LICENCE_NOTE };
  return `${JSON.stringify(isNode(row) ? wholeNode(row, context, head) : { ...factDocument(row, context), ...head }, null, 2)}\n`;
}

function factDocument(row: StatementRow | ObservationRow, context: ExportContext): object {
  return isStatement(row) ? statementDocument(context, row) : observationDocument(context, row);
}

function wholeNode(node: NodeRow, context: ExportContext, head: object): object {
  const { statements, observations, links, counts } = pageFacts(context, node);
  return {
    ...nodeDocument(context, node),
    ...head,
    counts,
    statements: statements.map((each) => statementDocument(context, each)),
    observations: observations.map((each) => observationDocument(context, each)),
    links: links.map((each) => linkDocument(context, each)),
  };
}

/** The same as linked data. */
export function pageJsonLd(row: PageRow, context: ExportContext, path: string): string {
  const graph = [datasetOf(context, path), ...thingsOf(row, context)];
  return `${JSON.stringify({ '@context': jsonLdContext(context.address), '@graph': graph }, null, 2)}\n`;
}

function thingsOf(row: PageRow, context: ExportContext): object[] {
  if (!isNode(row)) return [isStatement(row) ? claimOf(context, row) : measureOf(context, row)];
  const { statements, observations, links } = pageFacts(context, row);
  return [
    thingOf(context, row),
    ...statements.map((each) => claimOf(context, each)),
    ...observations.map((each) => measureOf(context, each)),
    ...links.flatMap((each) => triplesOf(context, each)),
  ];
}

export function isStatement(row: PageRow): row is StatementRow {
  return 'ownerId' in row;
}
