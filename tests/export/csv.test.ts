import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { KnowledgeNode } from '../../src/entities/knowledge-node';
import { Link } from '../../src/entities/link';
import { Observation } from '../../src/entities/observation';
import { Statement } from '../../src/entities/statement';
import { BASES } from '../../src/entities/vocabulary';
import { onBothEngines } from '../support/test-app';
import { HOSTILE_TEXTS, hostileRows } from './hostile-rows';
import { asWritten, csvOf, textOf } from './read-files';

onBothEngines(
  'CSV files of hostile texts',
  (api) => {
    it('give every text back through a CSV reader', async () => {
      const statements = await api.app.database.read.getRepository(Statement).find({ order: { id: 'ASC' } });
      const rows = await csvOf(api, '/export/statements.csv');
      expect(statements.length).toBeGreaterThan(5);
      expect(
        rows.map(({ id, text_en = '', text_zh = '', note_en = '', note_zh = '' }) =>
          [id ?? '', text_en, text_zh, note_en, note_zh].map(asWritten),
        ),
      ).toEqual(statements.map((each) => [each.id, each.textEn, each.textZh, each.noteEn, each.noteZh]));
      const names = await csvOf(api, '/export/cities.csv');
      const cities = await api.app.database.read
        .getRepository(KnowledgeNode)
        .find({ where: { kind: 'city' }, order: { id: 'ASC' } });
      expect(names.map(({ id, name_en = '', name_zh = '' }) => [id, asWritten(name_en), asWritten(name_zh)])).toEqual(
        cities.map(({ id, nameEn, nameZh }) => [id, nameEn, nameZh]),
      );
    });

    it('have no cell that a spreadsheet would run, and numbers that stay numbers', async () => {
      const cells = (await csvOf(api, '/export/statements.csv')).flatMap((row) => Object.values(row));
      const live = cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !/^[+-]?\d+(\.\d+)?$/.test(cell));
      expect(live).toEqual([]);
      expect(cells).toContain('-5');
      expect(cells).toContain(`'${HOSTILE_TEXTS[2]}`);
      expect(cells).toContain(`'${HOSTILE_TEXTS[3]}`);
    });

    it('begin with a byte order mark and end every record with CRLF', async () => {
      const text = await textOf(api, '/export/cases.csv');
      expect(text.startsWith('\ufeffid,slug,name_en,name_zh,')).toBe(true);
      expect(text.endsWith('\r\n')).toBe(true);
      const outsideQuotes = text.replace(/"(?:[^"]|"")*"/g, '');
      expect(outsideQuotes.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    });
  },
  { rows: hostileRows },
);

onBothEngines('CSV files of the real content', (api) => {
  it('keep negative coordinates numbers', async () => {
    const rows = await csvOf(api, '/export/cities.csv?city=rio-de-janeiro');
    expect(rows.map(({ id, latitude }) => [id, Number(latitude) < -22])).toEqual([['city:rio-de-janeiro', true]]);
  });

  it('say of every value where it comes from, under which licence, and in which state of the data', async () => {
    const { knowledgeBase } = await api.expectData<{ knowledgeBase: { dataVersion: string } }>(
      '{ knowledgeBase { dataVersion } }',
    );
    const rows = await csvOf(api, '/export/scores.csv?indicator=smart-city-rank');
    expect(rows).toHaveLength(26);
    for (const row of rows)
      expect({ ...row }).toMatchObject({ licence: 'MIT', data_version: knowledgeBase.dataVersion });
    expect(rows.find(({ city }) => city === 'city:chengdu')).toMatchObject({
      indicator_en: 'Smart-city rank',
      indicator_zh: '智能城市排名',
      city_en: 'Chengdu',
      city_zh: '成都',
      period_start: '2019',
      value: '10',
      status: 'A',
      source: 'source:super-smart-city-2.0',
      locator: '超级智能城市2.0 > 城市 智能城市排名 人均GDP排名',
      source_licence: 'All rights reserved, © 2019 Deloitte',
      permalink: `${api.app.url}/observation/smart-city-rank:chengdu:2019:super-smart-city-2.0?v=${knowledgeBase.dataVersion}`,
    });
  });

  it('give every value the licence of its source, and a credit that can be printed as it is', async () => {
    const rows = await csvOf(api, '/export/scores.csv?indicator=urban-agglomeration-population&city=seoul');
    expect(rows.length).toBeGreaterThan(10);
    expect(new Set(rows.map(({ licence }) => licence))).toEqual(new Set(['CC-BY-3.0-IGO']));
    for (const { attribution_en, attribution_zh } of rows) {
      expect(attribution_en).toMatch(/^United Nations.*World Urbanization Prospects 2018.*CC-BY-3.0-IGO.*thousands/);
      expect(attribution_zh).toMatch(/^联合国.*《世界城镇化展望》2018年修订版.*CC-BY-3.0-IGO.*千人/);
    }
  });

  it.each([
    ['cases.csv', KnowledgeNode, 'case'],
    ['cities.csv', KnowledgeNode, 'city'],
    ['operatingModels.csv', KnowledgeNode, 'operatingModel'],
    ['scores.csv', Observation, null],
    [`statements.csv?basis=${BASES.join(',')}`, Statement, null],
    ['links.csv?editorial=true', Link, null],
  ] as const)(
    '%s has as many rows as the database, each once',
    async (name, entity: EntityTarget<ObjectLiteral>, kind) => {
      const repository = api.app.database.read.getRepository(entity);
      const expected = await repository.count(kind ? { where: { kind } } : {});
      const rows = await csvOf(api, `/export/${name}`);
      expect(rows).toHaveLength(expected);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      if (/^(?:scores|statements)/.test(name)) {
        expect(rows.filter(({ source, source_licence, evidence }) => !source || !source_licence || !evidence)).toEqual(
          [],
        );
      }
    },
  );
});
