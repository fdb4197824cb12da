import type { Clause } from '../../src/search/clause';
import { type KnownWords, parseQuery } from '../../src/search/parse-query';
import { resolveQuery } from '../../src/search/resolve-query';
import { stem } from '../../src/search/stem';
import { Thesaurus } from '../../src/search/thesaurus';
import type { Vocabulary } from '../../src/search/vocabulary';

const WORDS: Readonly<Record<string, number>> = {
  ...{ guangzhou: 9, guang: 3, zhou: 8, government: 30, governance: 10, governs: 1, smart: 70, city: 50, cities: 30 },
  ...{ data: 60, silos: 12, open: 20, cameras: 6, camera: 1, form: 5, from: 50, '2019': 4, sensors: 9, cctv: 2 },
};
/** Runs of characters that the texts have; whatever lies within one is there too. */
const CHINESE = ['数据孤岛', '杭州大脑', '一网', '网通', '通办', '租房', '的', '城市', '监控'];
const STEMS = new Set(Object.keys(WORDS).map(stem));

/** Words and runs of characters of the texts. */
export const vocabulary: Vocabulary = {
  words: [Object.keys(WORDS).sort()],
  countOf: (word) => WORDS[word] ?? 0,
  has(units) {
    const text = units.join('');
    if (/\p{Script=Han}/u.test(text)) return CHINESE.some((run) => run.includes(text));
    return (
      units.every((unit) => STEMS.has(unit)) &&
      ['guang zhou', 'open data', 'data silo'].some((run) =>
        `${run} ${[...STEMS].join(' | ')}`.includes(units.join(' ')),
      )
    );
  },
};

const thesaurus = new Thesaurus([
  {
    code: 'video-surveillance',
    synonyms: ['video surveillance', 'CCTV', '视频监控', '监控'],
    leads: ['dashcam'],
    nodes: ['technology:video-surveillance'],
    unlike: [],
  },
  { code: 'seniors', synonyms: ['seniors', '老年人'], leads: [], nodes: [], unlike: ['sensors'] },
  {
    code: 'commuter',
    synonyms: ['commuters', '通勤者'],
    leads: [],
    nodes: ['challenge:traffic'],
    unlike: ['computer'],
  },
]);
/** What a query is resolved with. */
export const words = { vocabulary, thesaurus, placeNames: () => [] };
/** Terms that stand in a query. */
export const known: KnownWords = (text, tokens) => {
  const meaning = thesaurus.meaningIn(text, tokens);
  return meaning && { meaning };
};

/** What a query asks for, each clause in a line. */
export function resolved(query: string) {
  const { clauses, ...rest } = resolveQuery(query, parseQuery(query, known), words);
  return { ...rest, clauses: clauses.map(brief) };
}

function brief({ text, alternatives }: Clause): string {
  const sequences = alternatives.map(
    ({ sequences: all, nodes = [] }) => all.map((units) => units.join(' ')).join(' & ') || nodes.join(' '),
  );
  return `${text} = ${sequences.join(' | ')}`;
}
