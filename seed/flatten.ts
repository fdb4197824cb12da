import { append } from './append';
import { idOf } from './forms';
import { answers } from './flatten/answers';
import { citations } from './flatten/citations';
import { links } from './flatten/links';
import { nodeLinks } from './flatten/node-links';
import { aliasRows, externalIdRows, nodeRow } from './flatten/nodes';
import { observationRows } from './flatten/observations';
import { statementRows } from './flatten/statements';
import { termRow } from './flatten/terms';
import type { Seed } from './read';
import { type KnowledgeRows, noRows } from './rows';
import { AS_PRINTED } from './seed-index';

/**
 * The rows of seed files without errors. The order of the files does not matter.
 * @param grades the grade of evidence of sources that stand in no file of the seed, by their ids
 */
export function flattenSeed(seed: Seed, grades: ReadonlyMap<string, string> = new Map()): KnowledgeRows {
  const rows = noRows();
  const cite = citations();
  const link = links();
  const answer = answers();
  const evidenceOf = evidenceBySource(seed, grades);
  for (const { form } of seed.units) {
    rows.unit.push({ code: form.slug, ucum: form.ucum ?? null, nameEn: form.name.en, nameZh: form.name.zh });
  }
  for (const { form } of seed.metrics) {
    rows.metric.push({ code: form.slug, nameEn: form.name.en, nameZh: form.name.zh });
  }
  for (const { form } of seed.terms) rows.term.push(termRow(form));
  for (const node of [...seed.nodes].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))) {
    rows.node.push(nodeRow(node, cite));
    append(rows.node_alias, aliasRows(node));
    append(rows.external_id, externalIdRows(node, cite));
    const said = statementRows(node, { cite, link, answer, evidenceOf });
    append(rows.statement, said.statement);
    append(rows.statement_about, said.about);
    append(rows.statement_citation, said.citation);
    append(rows.quantity, said.quantity);
    nodeLinks(node, { cite, link });
  }
  answer.addTo(link);
  append(rows.observation, observationRows(seed.observations, { cite, evidenceOf }));
  if (
    rows.quantity.some(({ unitCode }) => unitCode === AS_PRINTED) &&
    !rows.unit.some(({ code }) => code === AS_PRINTED)
  ) {
    rows.unit.push({ code: AS_PRINTED, ucum: null, nameEn: 'as printed, without a unit', nameZh: '原文未注明单位' });
  }
  append(rows.citation, cite.rows());
  append(rows.link, link.rows());
  append(rows.link_statement, link.statementRows());
  return rows;
}

function evidenceBySource(seed: Seed, known: ReadonlyMap<string, string>): (source: string) => string {
  const grades = new Map(seed.nodes.map((node) => [idOf(node), (node.form as { evidence?: string }).evidence]));
  return (source) => {
    const id = `source:${source}`;
    const grade = grades.get(id) ?? known.get(id);
    if (grade === undefined) throw new Error(`source:${source} has no grade of evidence.`);
    return grade;
  };
}
