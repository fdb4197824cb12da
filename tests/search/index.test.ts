import { applyKnowledge } from '../../seed/apply';
import type { KnowledgeRows } from '../../seed/rows';
import { type Database, openDatabase } from '../../src/db/database';
import { search } from '../../src/services/search/search';
import { Snapshot, SnapshotKeeper } from '../../src/snapshot';
import { packStore, unpackStore } from '../../src/snapshot/packed-store';
import { MAX_POSITION, rowOf } from '../../src/snapshot/texts/postings';
import { TEXT_FIELDS } from '../../src/snapshot/texts/text-fields';
import { describeEngines, newDatabaseUrl } from '../support/engines';
import { generatedRows } from '../support/generated-seed';
import { changedRows } from '../snapshot/random-changes';

describeEngines('the index of texts', (engine) => {
  let database: Database;
  beforeEach(async () => {
    database = await openDatabase(await newDatabaseUrl(engine));
  });
  afterEach(() => database.close());

  it('followed through random changes equals one built anew, and older versions answer as they did', async () => {
    const reached = { followed: 0, answers: 0, words: 0 };
    let rows = generatedRows(12);
    await apply(rows);
    const keeper = new SnapshotKeeper(database);
    const seen: { readonly data: Snapshot; readonly answers: unknown }[] = [];
    for (const seed of [null, 11, 222, 3_333, 44_444, 555_555]) {
      if (seed !== null) await apply((rows = changedRows(rows, seed)));
      const before = seen.at(-1)?.data;
      const data = await keeper.current();
      const fresh = await new SnapshotKeeper(database).current();
      const words = wordsOf(fresh);
      expect(wordsOf(data)).toEqual(words);
      const queries = queriesOf(words);
      const answers = queries.map((query) => answerOf(data, query));
      expect(answers).toEqual(queries.map((query) => answerOf(fresh, query)));
      if (before?.store === data.store) reached.followed += 1;
      reached.answers += answers.filter(({ hits }) => hits.length > 0).length;
      reached.words += Object.keys(words).length;
      seen.push({ data, answers: [queries, answers] });
    }
    for (const { data, answers } of seen) {
      const [queries] = answers as [string[], unknown];
      expect([queries, queries.map((query) => answerOf(data, query))]).toEqual(answers);
    }
    expect(reached.followed).toBe(5);
    expect(reached.answers).toBeGreaterThan(100);
    expect(reached.words).toBeGreaterThan(500);
  }, 120_000);

  it('goes with the copy of the data in a file', async () => {
    await apply(generatedRows(12));
    const data = await new SnapshotKeeper(database).current();
    const copy = new Snapshot(unpackStore(packStore(data)), data.version);
    expect(wordsOf(copy)).toEqual(wordsOf(data));
  });

  it('holds few bytes more for each character that the texts have more', async () => {
    const sizeOf = async (cases: number): Promise<{ bytes: number; characters: number }> => {
      await apply(generatedRows(cases));
      const data = await new SnapshotKeeper(database).current();
      const parts = Object.values(data.texts.parts());
      const statements = data.view('statement');
      const texts = Array.from(statements.places()).flatMap((place) => [
        statements.at(place).textEn,
        statements.at(place).textZh,
      ]);
      return {
        bytes: parts.reduce((sum, { length, data: { BYTES_PER_ELEMENT } }) => sum + length * BYTES_PER_ELEMENT, 0),
        characters: texts.reduce((sum, { length }) => sum + length, 0),
      };
    };
    const [few, many] = [await sizeOf(20), await sizeOf(80)];
    expect(many.characters).toBeGreaterThan(few.characters);
    expect((many.bytes - few.bytes) / (many.characters - few.characters)).toBeLessThan(16);
  });

  async function apply(rows: KnowledgeRows): Promise<void> {
    await applyKnowledge(database, rows, { message: 'test', author: 'test', now: new Date('2026-02-02T00:00:00Z') });
  }
});

/** Where each word stands in one version: field, thing and position. */
function wordsOf(data: Snapshot): Readonly<Record<string, string[]>> {
  const found = data.texts.words.flat().map((word): [string, string[]] => {
    const places = TEXT_FIELDS.flatMap(({ field, locale, table }, number) => {
      const view = data.view(table);
      return Array.from(data.texts.occurrences(word, number)).flatMap((key) => {
        if (!view.isVisible(rowOf(key))) return [];
        const thing = view.table.keyOf(view.table.identityOf(rowOf(key)));
        return [`${field} ${locale} ${thing} ${key % MAX_POSITION}`];
      });
    });
    return [word, places.sort()];
  });
  return Object.fromEntries(found.filter(([, places]) => places.length > 0).sort());
}

/** Every third word, some pairs of words, some misspelt. */
function queriesOf(words: Readonly<Record<string, unknown>>): string[] {
  const all = Object.keys(words);
  return all.flatMap((word, index) => {
    const other = all[(index * 7) % all.length] ?? '';
    if (index % 3 !== 0) return [];
    return index % 2 === 0 ? [word, `${word} ${other}`] : [`${word.slice(1)}`, `${word.slice(0, 2)}`];
  });
}

function answerOf(data: Snapshot, query: string) {
  const { hits, query: resolved } = search(
    { data },
    { query, filter: { kind: ['case', 'city', 'statement'] }, page: { first: 100 } },
  );
  return { hits: Array.from(hits.items, (item) => hits.hitAt(item)), corrections: resolved?.corrections };
}
