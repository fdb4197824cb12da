import { KnowledgeNode } from '../../entities/knowledge-node';
import type { Observation } from '../../entities/observation';
import type { Statement } from '../../entities/statement';
import type { Scope } from '../scope';
import { LICENCE_NOTE, type ExportContext } from './export-context';
import { linkDocument, observationDocument, statementDocument } from './fact-documents';
import { linkEntries } from './json-ld';
import { jsonLdContext } from './json-ld-context';
import { claimOf, measureOf } from './json-ld-facts';
import { datasetOf, thingOf } from './json-ld-nodes';
import { nodeDocument } from './node-document';
import { pageFacts } from './page-facts';

/** What has a page of its own. */
export type PageRow = KnowledgeNode | Statement | Observation;

/** One thing with everything that belongs to it, as JSON; `about` stands first. */
export async function pageJson(scope: Scope, row: PageRow, context: ExportContext, about: object): Promise<string> {
  const { selection, version } = context;
  const head = { ...about, dataVersion: version.label, licenceNote: LICENCE_NOTE };
  if (!(row instanceof KnowledgeNode)) {
    const document = isStatement(row)
      ? await statementDocument(scope, row, selection)
      : await observationDocument(scope, row, selection);
    return `${JSON.stringify({ ...document, ...head }, null, 2)}\n`;
  }
  const { statements, observations, links, counts } = await pageFacts(scope, row);
  const document = {
    ...(await nodeDocument(scope, row, selection)),
    ...head,
    counts,
    statements: await Promise.all(statements.map((each) => statementDocument(scope, each, selection))),
    observations: await Promise.all(observations.map((each) => observationDocument(scope, each, selection))),
    links: await Promise.all(links.map((each) => linkDocument(scope, each, selection))),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The same as linked data. */
export async function pageJsonLd(scope: Scope, row: PageRow, context: ExportContext, path: string): Promise<string> {
  const graph = [datasetOf(context, path), ...(await thingsOf(scope, row, context))];
  return `${JSON.stringify({ '@context': jsonLdContext(context.address), '@graph': graph }, null, 2)}\n`;
}

async function thingsOf(scope: Scope, row: PageRow, { selection }: ExportContext): Promise<object[]> {
  if (!(row instanceof KnowledgeNode)) {
    return [isStatement(row) ? await claimOf(scope, row, selection) : await measureOf(scope, row, selection)];
  }
  const { statements, observations, links } = await pageFacts(scope, row);
  return [
    await thingOf(scope, row, selection),
    ...(await Promise.all(statements.map((each) => claimOf(scope, each, selection)))),
    ...(await Promise.all(observations.map((each) => measureOf(scope, each, selection)))),
    ...(await linkEntries(
      scope,
      links.map(({ id }) => id),
      selection,
    )),
  ];
}

export function isStatement(row: PageRow): row is Statement {
  return 'ownerId' in row;
}
