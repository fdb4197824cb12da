import type { KnowledgeRows } from '../../seed/rows';
import type { EvidenceGrade } from '../../src/entities/vocabulary';
import { get } from '../export/read-files';
import { smallRows } from '../support/small-seed';
import { startTestApp } from '../support/test-app';
import { readPage } from './read-page';

/** Seoul with a population and a published rank of the given grades. */
function rowsWith(population: EvidenceGrade, rank: EvidenceGrade): KnowledgeRows {
  const rows = smallRows();
  const [template] = rows.node.filter(({ id }) => id === 'challenge:noise');
  const citationId = rows.citation[0]?.id ?? '';
  const known = new Set(rows.unit.map(({ code }) => code));
  for (const code of ['person', 'rank'].filter((each) => !known.has(each))) {
    rows.unit.push({ ...rows.unit[0], code, nameEn: code, nameZh: code } as KnowledgeRows['unit'][number]);
  }
  const indicator = (slug: string, fields: object): void => {
    const names = { nameEn: `The ${slug}`, nameZh: `指标${slug}`, definitionEn: 'A number.', definitionZh: '一个数。' };
    const own = { id: `indicator:${slug}`, kind: 'indicator', slug, direction: 'NONE', ...names, ...fields };
    rows.node.push({ ...template, ...own } as KnowledgeRows['node'][number]);
  };
  indicator('people', { valueType: 'NUMBER', unitCode: 'person', populationConcept: 'RESIDENT' });
  indicator('standing', { valueType: 'RANK', unitCode: 'rank' });
  const value = (slug: string, city: string, of: number, evidence: EvidenceGrade): void => {
    const ends = { indicatorId: `indicator:${slug}`, cityId: `city:${city}`, sourceId: 'source:report', citationId };
    const period = { periodStart: '2019', periodEnd: '2019' };
    const rest = { value: of, status: 'A', evidence, flags: [], noteEn: null, noteZh: null, asPrinted: null };
    const id = `observation:${slug}:${city}:2019:report`;
    rows.observation.push({ id, ...ends, ...period, ...rest } as unknown as KnowledgeRows['observation'][number]);
  };
  value('people', 'seoul', 9_700_123, population);
  value('standing', 'seoul', 1, rank);
  value('standing', 'busan', 2, rank);
  return rows;
}

async function leadOfSeoul(population: EvidenceGrade, rank: EvidenceGrade): Promise<{ lead: string; page: string }> {
  const app = await startTestApp({ engine: 'sqlite', rows: rowsWith(population, rank) });
  try {
    const response = await get({ app } as Parameters<typeof get>[0], '/city/seoul');
    const html = readPage(await response.text());
    const [lead] = html.named('p').filter(({ attributes }) => attributes['class'] === 'lead');
    return { lead: lead?.text ?? '', page: html.named('main')[0]?.text ?? '' };
  } finally {
    await app.close();
  }
}

describe('what a city is', () => {
  it('is told by values of grades A to C', async () => {
    const { lead } = await leadOfSeoul('C', 'B');
    expect(lead).toMatch(/A city in The korea of 9[.,]7.* (people|persons?)\. First of 2 in “The standing”\./);
  });

  it('is not told by a value of grade D, which stands in the profile all the same', async () => {
    const { lead, page } = await leadOfSeoul('D', 'D');
    expect(lead).toMatch(/^A city in The korea\. /);
    expect(lead).not.toContain('standing');
    expect(page).toContain('The standing');
  });
});
