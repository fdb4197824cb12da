import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyKnowledge } from '../../seed/apply';
import { checkSeed } from '../../seed/check';
import { flattenSeed } from '../../seed/flatten';
import { planRenaming, removeNode, writeRenaming } from '../../seed/rename/rename-node';
import { renamesOf } from '../../seed/renames';
import { readSeed } from '../../seed/read';
import { openDatabase } from '../../src/db/database';
import { describePostgres, newPostgresDatabase } from '../support/shared-postgres';
import { aCase, BASE, seedFolder } from './seed-folder';

const FILES = {
  ...BASE,
  'x.yaml': aCase(`domains: [transport]
organisations: [metro, { organisation: metro, role: builder }]
solutions:
  - { solution: cameras, technologies: [computer-vision], text: { en: Seen., zh: 看见。 }, marker: 看见 }
links: [{ type: cooperates with, to: city:seoul }]
`),
  'o.yaml': 'observations: o\nindicator: rank\nfile: o.csv\nsource: report\nsection: b\nperiod: 2019\n',
  'o.csv': 'city,value\nseoul,1\nbusan,2\n',
};

describe('renaming', () => {
  it.each([
    ['city', 'seoul', 'seoul-city', 3],
    ['organisation', 'metro', 'seoul-metro', 2],
    ['indicator', 'rank', 'city-rank', 1],
    ['solution', 'cameras', 'road-cameras', 1],
    ['domain', 'transport', 'mobility', 1],
    ['case', 'x', 'seoul-x', 0],
    ['source', 'report', 'a-report', 2],
  ])('%s:%s changes all that names it', (kind, slug, next, references) => {
    const folder = seedFolder(FILES);
    const renaming = planRenaming(readSeed(folder), kind, slug, next);
    expect(renaming.references).toBe(references);
    writeRenaming(renaming);
    const { seed, problems } = checkSeed(folder);
    expect(problems).toEqual([]);
    expect([...renamesOf(seed)]).toEqual([[`${kind}:${slug}`, `${kind}:${next}`]]);
    expect(flattenSeed(seed).node.map(({ id }) => id)).not.toContain(`${kind}:${slug}`);
  });

  it('renames the file of a node, and keeps every former slug', () => {
    const folder = seedFolder(FILES);
    writeRenaming(planRenaming(readSeed(folder), 'case', 'x', 'y'));
    writeRenaming(planRenaming(readSeed(folder), 'case', 'y', 'z'));
    expect([existsSync(join(folder, 'x.yaml')), existsSync(join(folder, 'y.yaml'))]).toEqual([false, false]);
    expect(readFileSync(join(folder, 'z.yaml'), 'utf8')).toMatch(/^case: z\nformerSlugs: \[x, y\]\nname:/);
  });

  it.each([
    ['case', 'x', 'X y', '"X y" is no slug: lower-case ASCII words joined by hyphens. Meant was perhaps x-y.'],
    ['city', 'soul', 'seoul-city', 'There is no city with the slug soul. Nearest: seoul.'],
    ['city', 'seoul', 'busan', 'is the slug of another city'],
    ['city', 'seoul', 'seoul', 'has this slug already'],
  ])('%s:%s to %s is refused', (kind, slug, next, message) => {
    expect(() => planRenaming(readSeed(seedFolder(FILES)), kind, slug, next)).toThrow(message);
  });
});

describe('removing', () => {
  it('says where a node is named, with file and line', () => {
    const folder = seedFolder(FILES);
    const places = (kind: string, slug: string): string[] => {
      try {
        removeNode(readSeed(folder), kind, slug);
        return [];
      } catch (error) {
        return [...String(error).matchAll(/^ {2}\S*?([\w.]+:\d+) /gm)].map(([, place]) => place ?? '');
      }
    };
    expect(places('city', 'seoul')).toEqual(['o.csv:2', 'x.yaml:11', 'x.yaml:4']);
    expect(places('organisation', 'metro')).toEqual(['x.yaml:8', 'x.yaml:8']);
    expect(places('solution', 'cameras')).toEqual(['x.yaml:10']);
    expect(existsSync(join(folder, 'x.yaml'))).toBe(true);
  });

  it('removes the file of what nothing names', () => {
    const folder = seedFolder(FILES);
    removeNode(readSeed(folder), 'case', 'x');
    expect(existsSync(join(folder, 'x.yaml'))).toBe(false);
    expect(() => removeNode(readSeed(folder), 'challenge', 'traffic-noise')).toThrow('shares');
  });
});

suite('SQLite', describe, () => `sqlite:${join(seedFolder({}), 'test.sqlite')}`);
suite('PostgreSQL', describePostgres, newPostgresDatabase);

function suite(
  name: string,
  group: (title: string, body: () => void) => void,
  newUrl: () => string | Promise<string>,
): void {
  group(`a rename on ${name}`, () => {
    it('is one change, leaves a successor, and changes nothing else', async () => {
      const folder = seedFolder(FILES);
      const database = await openDatabase(await newUrl());
      const apply = (now = '2026-01-02T00:00:00Z') => {
        const { seed } = checkSeed(folder);
        const options = { message: 'test', author: 'test', now: new Date(now), renames: renamesOf(seed) };
        return applyKnowledge(database, flattenSeed(seed), options);
      };
      await apply();
      for (const [kind, slug, next] of [
        ['city', 'seoul', 'seoul-city'],
        ['organisation', 'metro', 'seoul-metro'],
      ] as const) {
        writeRenaming(planRenaming(readSeed(folder), kind, slug, next));
        const { changes } = await apply();
        expect(
          changes.map(({ subjectId, action, rows }) => [subjectId, action, rows.map(({ fields }) => fields)]),
        ).toEqual([[`${kind}:${next}`, 'CHANGED', [['id', 'slug']]]]);
      }
      expect(await apply()).toMatchObject({ changes: [] });
      const tombstones = await database.read.query('SELECT node_id, successor_id FROM tombstone ORDER BY node_id');
      expect(tombstones).toEqual([
        { node_id: 'city:seoul', successor_id: 'city:seoul-city' },
        { node_id: 'organisation:metro', successor_id: 'organisation:seoul-metro' },
      ]);
      await database.close();
    });

    it('leads on in a database that never had the old id', async () => {
      const folder = seedFolder(FILES);
      writeRenaming(planRenaming(readSeed(folder), 'city', 'seoul', 'seoul-city'));
      const { seed } = checkSeed(folder);
      const database = await openDatabase(await newUrl());
      const options = { message: 'test', author: 'test', now: new Date(0), renames: renamesOf(seed) };
      await applyKnowledge(database, flattenSeed(seed), options);
      expect(await database.read.query('SELECT node_id, successor_id FROM tombstone')).toEqual([
        { node_id: 'city:seoul', successor_id: 'city:seoul-city' },
      ]);
      await database.close();
    });

    it('and clocks that go back leave the revisions in order', async () => {
      const database = await openDatabase(await newUrl());
      const apply = (content: string, now: string) => {
        const { seed } = checkSeed(seedFolder({ ...BASE, 'x.yaml': content }));
        return applyKnowledge(database, flattenSeed(seed), { message: 'test', author: 'test', now: new Date(now) });
      };
      await apply(aCase(), '2026-03-01T10:00:00Z');
      await apply(aCase('aliases: [A]\n'), '2026-02-01T10:00:00Z');
      await apply(aCase('aliases: [B]\n'), '2026-03-01T10:00:01Z');
      expect(await database.read.query('SELECT number, time FROM revision ORDER BY number')).toEqual([
        { number: 1, time: '2026-03-01T10:00:00.000Z' },
        { number: 2, time: '2026-03-01T10:00:00.000Z' },
        { number: 3, time: '2026-03-01T10:00:01.000Z' },
      ]);
      await database.close();
    });
  });
}
