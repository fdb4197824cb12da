const WORDS = 3_000;
const CITIES = 300;
const ONSETS = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z', 'ch', 'sh'];
const VOWELS = ['a', 'e', 'i', 'o', 'u'];

/** The n-th most frequent word, in both languages. */
export function wordOf(n) {
  const syllable = (place) =>
    ONSETS[(n * 7 + place * 5) % ONSETS.length] + VOWELS[Math.floor(n / 16 ** place) % VOWELS.length];
  const en = `${syllable(0)}${syllable(1)}${syllable(2)}${String.fromCharCode(97 + (n % 26))}o`;
  const zh = String.fromCodePoint(0x4e00 + ((n * 37) % 4_000), 0x5e00 + ((n * 91) % 4_000));
  return { en, zh };
}

/** Cases with a summary and two statements each, in cities, of words that are as unevenly frequent as those of a language. */
export async function fillWithWords(queryRunner, cases) {
  const next = random(20_260_101);
  const words = (count) => Array.from({ length: count }, () => wordOf(Math.floor(WORDS ** next()) - 1));
  const en = (all) => all.map((word) => word.en).join(' ');
  const zh = (all) => all.map((word) => word.zh).join('');
  const insert = async (table, rows) => {
    const columns = Object.keys(rows[0]);
    const places = `(${columns.map(() => '?').join(', ')})`;
    const size = Math.floor(900 / columns.length);
    for (let at = 0; at < rows.length; at += size) {
      const chunk = rows.slice(at, at + size);
      const values = chunk.flatMap((row) => columns.map((column) => row[column]));
      await queryRunner.query(
        `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${chunk.map(() => places).join(', ')}`,
        values,
      );
    }
  };
  const node = (kind, slug, name, summary) => ({
    id: `${kind}:${slug}`,
    kind,
    slug,
    name_en: `${name} ${slug}`,
    name_zh: summary ? zh(summary.slice(0, 3)) : slug,
    summary_en: summary ? en(summary) : null,
    summary_zh: summary ? zh(summary) : null,
    revision: 1,
  });
  const source = {
    ...node('source', 's', 'Source'),
    source_type: 'REPORT',
    publisher_en: 'x',
    publisher_zh: 'x',
    licence: 'x',
    evidence: 'B',
  };
  await insert('node', [source]);
  await insert('citation', [{ id: 'citation:1', source_id: 'source:s', locator: 'x', marker: 'x' }]);
  await insert(
    'node',
    Array.from({ length: CITIES }, (_, n) => node('city', `c${n}`, `City ${en(words(1))}`)),
  );
  const numbers = Array.from({ length: cases }, (_, n) => n);
  await insert(
    'node',
    numbers.map((n) => node('case', `k${n}`, `Case ${n} ${en(words(3))}`, words(15))),
  );
  const statements = numbers.flatMap((n) =>
    [0, 1].map((place) => ({ n, place, id: `statement:case:k${n}:${place}`, text: words(12) })),
  );
  await insert(
    'statement',
    statements.map(({ n, place, id, text }) => ({
      id,
      kind: 'OUTCOME',
      position: place,
      basis: 'REPORTED',
      evidence: 'B',
      flags: '[]',
      text_en: en(text),
      text_zh: zh(text),
      revision: 1,
      owner_id: `case:k${n}`,
      citation_id: 'citation:1',
    })),
  );
  await insert(
    'statement_about',
    statements.map(({ n, id }) => ({ statement_id: id, node_id: `case:k${n}`, position: 0 })),
  );
  await insert(
    'link',
    numbers.map((n) => ({
      id: `link:${n}`,
      type: 'TAKES_PLACE_IN',
      position: 0,
      revision: 1,
      from_id: `case:k${n}`,
      to_id: `city:c${n % CITIES}`,
      citation_id: 'citation:1',
    })),
  );
}

/** Numbers from 0 to 1 that are the same in every run (a linear congruential generator; constants of Numerical Recipes). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
