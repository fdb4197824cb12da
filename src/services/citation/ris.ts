import type { LocaleCode } from '../../entities/vocabulary';
import { isoDate, oneLine, type CslDate, type CslItem, type CslType } from './csl-item';

/** Records of RIS, one tag a line, lines ended by CRLF as its description of 2011 wants them. */
export function writeRis(items: readonly CslItem[], locale: LocaleCode): string {
  return items.map((item) => record(item, locale)).join('\r\n');
}

function record(item: CslItem, locale: LocaleCode): string {
  const lines: [string, string | undefined][] = [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    ...item.author.map(({ literal }): [string, string] => ['AU', withoutCommas(literal)]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['PY', item.issued && String(item.issued['date-parts'][0][0])],
    ['DA', item.issued && slashed(item.issued)],
    ['ET', item.version],
    ['LA', item.language],
    ['SE', item.locator],
    ['UR', item.URL],
    ['Y2', item.accessed && slashed(item.accessed)],
    ['N1', item.note],
    ...namesWithCommas(item, locale).map((note): [string, string] => ['N1', note]),
  ];
  const written = lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`]));
  return `${written.join('')}ER  - \r\n`;
}

const TYPES: Readonly<Record<CslType, string>> = {
  dataset: 'DATA',
  report: 'RPRT',
  webpage: 'ELEC',
  article: 'ELEC',
  legislation: 'STAT',
};

/** A comma in AU parts family from given name and cannot be escaped; the full-width one is read as a character like any other. */
function withoutCommas(name: string): string {
  return name.replace(/, ?/g, '，');
}

/** A reader must not take the full-width sign for the name's own. */
function namesWithCommas({ author }: CslItem, locale: LocaleCode): string[] {
  const changed = author.filter(({ literal }) => withoutCommas(literal) !== literal);
  return changed.map(({ literal }) => `${locale === 'ZH' ? '作者名称原样：' : 'Author as written: '}${literal}`);
}

/** `2026/01/31/`; of a year alone `2019///`. */
function slashed(date: CslDate): string {
  const [year = '', month = '', day = ''] = isoDate(date).split('-');
  return `${year}/${month}/${day}/`;
}
