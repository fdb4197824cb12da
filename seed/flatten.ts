import { idOf } from './forms';
import { answers } from './flatten/answers';
import { citations } from './flatten/citations';
import { links } from './flatten/links';
import { nodeLinks } from './flatten/node-links';
import { aliasRows, externalIdRows, nodeRow } from './flatten/nodes';
import { observationRows } from './flatten/observations';
import { statementRows } from './flatten/statements';
import type { Seed } from './read';
import { type KnowledgeRows, noRows } from './rows';
import { AS_PRINTED } from './seed-index';

/** The rows of seed files without errors. The order of the files does not matter. */
export function flattenSeed(seed: Seed): KnowledgeRows {
  const rows = noRows();
  const cite = citations();
  const link = links();
  const answer = answers();
  const evidenceOf = evidenceBySource(seed);
  for (const { form } of seed.units) {
    rows.unit.push({ code: form.slug, ucum: form.ucum ?? null, nameEn: form.name.en, nameZh: form.name.zh });
  }
  for (const { form } of seed.metrics) {
    rows.metric.push({ code: form.slug, nameEn: form.name.en, nameZh: form.name.zh });
  }
  for (const node of [...seed.nodes].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))) {
    rows.node.push(nodeRow(node, cite));
    rows.node_alias.push(...aliasRows(node));
    rows.external_id.push(...externalIdRows(node, cite));
    const said = statementRows(node, { cite, link, answer, evidenceOf });
    rows.statement.push(...said.statement);
    rows.statement_about.push(...said.about);
    rows.statement_citation.push(...said.citation);
    rows.quantity.push(...said.quantity);
    nodeLinks(node, { cite, link });
  }
  answer.addTo(link);
  rows.observation.push(...observationRows(seed.observations, { cite, evidenceOf }));
  if (
    rows.quantity.some(({ unitCode }) => unitCode === AS_PRINTED) &&
    !rows.unit.some(({ code }) => code === AS_PRINTED)
  ) {
    rows.unit.push({ code: AS_PRINTED, ucum: null, nameEn: 'as printed, without a unit', nameZh: '原文未注明单位' });
  }
  rows.citation.push(...cite.rows());
  rows.link.push(...link.rows());
  rows.link_statement.push(...link.statementRows());
  return rows;
}

function evidenceBySource(seed: Seed): (source: string) => string {
  const grades = new Map(seed.nodes.map((node) => [idOf(node), (node.form as { evidence?: string }).evidence]));
  return (source) => {
    const grade = grades.get(`source:${source}`);
    if (grade === undefined) throw new Error(`source:${source} has no grade of evidence.`);
    return grade;
  };
}
