import { loadSeed } from '../../seed/load';
import type { KnowledgeRows } from '../../seed/rows';
import { SEED_DATA } from '../../src/paths';
import { itWithReference } from '../support/reference';

/** Facts, figures and names of a source carry over, its sentences do not; what is cited stands where it is cited. */

type SourceRecord = Readonly<Record<string, unknown>>;

/** Fewer words, or Chinese characters, in a row than this may be the same by chance or for want of another term. */
const WORDS = 8;
const CHARACTERS = 14;

const COLLECTIONS = [
  { source: 'source:ai-watch-services', file: 'cases/ai-watch-local-services.json' },
  { source: 'source:urbmobai', file: 'cases/urbmobai-cases.json' },
];

let rows: KnowledgeRows;

beforeAll(async () => {
  const seed = await loadSeed(SEED_DATA);
  if (!seed.rows) throw new Error('The seed data has errors: npm run seed -- check');
  rows = seed.rows;
});

describe.each(COLLECTIONS)('the cases of $source', ({ source, file }) => {
  itWithReference(file, 'take over no run of eight words, names apart [needs ../shared]', (text) => {
    const names = rows.node.flatMap(({ kind, nameEn }) => (kind === 'case' ? [] : [nameEn]));
    const copied = runsIn(recordsOf(text).map(textOfRecord), words, WORDS);
    const found = textsCitedFrom(source).flatMap(({ id, en }) =>
      words(withoutNames(en, names)).flatMap((_, index, all) => {
        const run = all.slice(index, index + WORDS).join(' ');
        return copied.has(run) ? [`${id}: ${run}`] : [];
      }),
    );
    expect(found).toEqual([]);
  });

  itWithReference(file, 'have each record as one case, with its own link [needs ../shared]', (text) => {
    const cited = new Map<string, Set<string>>();
    for (const { sourceId, locator, id } of rows.citation) {
      if (sourceId !== source) continue;
      const record = locator.split(' > ')[1] ?? '';
      const owners = rows.statement.filter(({ citationId }) => citationId === id).map(({ ownerId }) => ownerId);
      cited.set(record, new Set([...(cited.get(record) ?? []), ...owners]));
    }
    const records = recordsOf(text);
    const linkOf = new Map(rows.node.map(({ id, link }) => [id, link]));
    const wrong = records.filter((record) => {
      const owners = [...(cited.get(String(record.id)) ?? [])];
      return owners.length !== 1 || linkOf.get(owners[0] ?? '') !== (record.url ?? record.link);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(cited.size).toBe(records.length);
  });

  itWithReference(file, 'cite words and figures that stand in the field they name [needs ../shared]', (text) => {
    const byId = new Map(recordsOf(text).map((record) => [String(record.id), record]));
    const citations = rows.citation.filter((each) => each.sourceId === source && each.marker !== '');
    const fieldOf = (locator: string): string => {
      const [, id = '', field = ''] = locator.split(' > ');
      return plain(String(byId.get(id)?.[field] ?? ''));
    };
    expect(citations.length).toBeGreaterThan(80);
    expect(citations.filter(({ locator, marker }) => !fieldOf(locator).includes(marker))).toEqual([]);
    const locatorOf = new Map(citations.map(({ id, locator }) => [id, locator]));
    const figures = rows.statement.flatMap(({ id, citationId }) => {
      const locator = locatorOf.get(citationId);
      const own = rows.quantity.filter(({ statementId }) => statementId === id);
      return locator === undefined ? [] : own.map(({ asPrinted }) => ({ id, asPrinted, field: fieldOf(locator) }));
    });
    expect(figures.filter(({ asPrinted, field }) => !field.includes(asPrinted))).toEqual([]);
  });
});

itWithReference(
  'report/super-smart-city-2.0.zh.txt',
  'what is cited from the report takes over no run of fourteen characters, names apart [needs ../shared]',
  (text) => {
    const names = rows.node.map(({ nameZh }) => nameZh);
    const copied = runsIn([text], characters, CHARACTERS);
    const found = textsCitedFrom('source:super-smart-city-2.0').flatMap(({ id, zh }) =>
      characters(withoutNames(withoutTitles(zh), names)).flatMap((_, index, all) => {
        const run = all.slice(index, index + CHARACTERS).join('');
        return copied.has([...run].join(' ')) ? [`${id}: ${run}`] : [];
      }),
    );
    expect(found).toEqual([]);
  },
);

it('would find a sentence that is copied', () => {
  const source =
    'Sensors analyse the water consumption in order to optimise energy consumption in Aarhus municipality.';
  const copied = runsIn([source], words, WORDS);
  expect(copied.has(words('the water consumption, in order to optimise energy').join(' '))).toBe(true);
  expect(copied.has(words('the water consumption, so as to optimise energy').join(' '))).toBe(false);
  const chinese = runsIn(['居民不必再多次往返，一次即可办结全部事项。'], characters, CHARACTERS);
  expect(chinese.has(characters('居民不必再多次往返一次即可办结').slice(0, CHARACTERS).join(' '))).toBe(true);
  expect(chinese.has(characters('居民无需多次往返，一次即可办结全部').slice(0, CHARACTERS).join(' '))).toBe(false);
});

function recordsOf(text: string): readonly SourceRecord[] {
  return JSON.parse(text) as SourceRecord[];
}

/** What the record says in sentences; its name and its organisations are names. */
function textOfRecord({ description, use_case: use, motivation }: SourceRecord): string {
  return [description, use, motivation].map((each) => (typeof each === 'string' ? each : '')).join(' | ');
}

/** Statements with their notes, from what they were inferred and what other sources say to them, and the summaries of the nodes that own them. */
function textsCitedFrom(source: string): { id: string; en: string; zh: string }[] {
  const places = new Set(rows.citation.filter(({ sourceId }) => sourceId === source).map(({ id }) => id));
  const statements = rows.statement.filter(({ citationId }) => places.has(citationId));
  const owners = new Set(statements.map(({ ownerId }) => ownerId));
  return [
    ...statements.flatMap(({ id, textEn, textZh, noteEn, noteZh, inferredFromEn, inferredFromZh, otherSources }) => [
      { id, en: textEn, zh: textZh },
      { id, en: noteEn ?? '', zh: noteZh ?? '' },
      { id, en: inferredFromEn ?? '', zh: inferredFromZh ?? '' },
      ...(otherSources ?? []).map(({ reasonEn, reasonZh }) => ({ id, en: reasonEn, zh: reasonZh })),
    ]),
    ...rows.node
      .filter(({ id }) => owners.has(id))
      .map(({ id, summaryEn, summaryZh }) => ({ id, en: summaryEn ?? '', zh: summaryZh ?? '' })),
  ];
}

/** Every run of so many units that stands in one of the texts. */
function runsIn(texts: readonly string[], unitsOf: (text: string) => string[], length: number): ReadonlySet<string> {
  return new Set(
    texts.flatMap((text) =>
      unitsOf(text).flatMap((_, index, all) =>
        index + length <= all.length ? [all.slice(index, index + length).join(' ')] : [],
      ),
    ),
  );
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function characters(text: string): string[] {
  return [...text].filter((each) => /\p{Script=Han}/u.test(each));
}

/** Stands in no source, so that no run reaches across a name: not in English, nor as a Chinese character. */
const NAME = 'nameofanode 䶮';

function withoutNames(text: string, names: readonly string[]): string {
  const long = names.filter((name) => name.length > 3 && text.includes(name)).sort((a, b) => b.length - a.length);
  return long.reduce((rest, name) => rest.replaceAll(name, ` ${NAME} `), text);
}

/** What stands between the marks of a title is the name of a document. */
function withoutTitles(zh: string): string {
  return zh.replace(/《[^》]+》/g, NAME);
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ');
}
