import { DATA_STATES } from '../../src/entities/vocabulary';
import type { KnowledgeRows } from '../rows';
import { type DictionarySection, sortedBy, tally } from './dictionary-section';
import { markdownTable } from './markdown-table';

export function sourceSection({ node, citation, observation }: KnowledgeRows): DictionarySection {
  const citations = tally(citation.map(({ sourceId }) => sourceId));
  const observations = tally(observation.map(({ sourceId }) => sourceId));
  const sources = sortedBy(
    node.filter(({ kind }) => kind === 'source'),
    ({ id }) => id,
  );
  const rows = sources.map((each) => [
    `\`${each.slug}\``,
    `${each.nameEn} / ${each.nameZh}`,
    (each.sourceType ?? '').toLowerCase(),
    each.year === null ? '' : String(each.year),
    each.licence ?? '',
    each.evidence ?? '',
    citations.get(each.id) ?? 0,
    observations.get(each.id) ?? 0,
  ]);
  const head = ['source', 'name', 'type', 'year', 'licence', 'evidence', 'places cited', 'observations'];
  const body = `${sources.length} sources, ${citation.length} places in them that are cited.

${markdownTable(head, rows, [6, 7])}`;
  return { title: 'Sources', body };
}

export function figureSection({ node, citation }: KnowledgeRows): DictionarySection {
  const captions = new Map(citation.map(({ id, marker }) => [id, marker]));
  const figures = node.filter(({ kind }) => kind === 'figure');
  const counts = tally(figures.map(({ dataState }) => dataState ?? ''));
  const overview = DATA_STATES.map((state) => [`\`${state}\``, counts.get(state) ?? 0]);
  const lists = DATA_STATES.map((state) => {
    const own = figures.filter(({ dataState }) => dataState === state).sort((a, b) => a.position - b.position);
    const rows = own.map((each) => [
      `\`${each.slug}\``,
      each.nameEn,
      each.nameZh,
      captions.get(each.captionCitationId ?? '') ?? '',
    ]);
    return `### ${state}\n\n${markdownTable(['figure', 'English', '中文', 'found at'], rows)}`;
  });
  return {
    title: 'Figures',
    body: [markdownTable(['state of the data', 'figures'], overview, [1]), ...lists].join('\n\n'),
  };
}
