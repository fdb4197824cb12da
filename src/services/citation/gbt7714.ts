import type { LocaleCode } from '../../entities/vocabulary';
import { isoDate, oneLine, type CslItem, type CslType } from './csl-item';

/**
 * References by GB/T 7714-2015, one a line and numbered where there are several: who. title: version[type/carrier]. place: publisher,
 * year(date of change): place in it[date of access]. address. Codes of type and carrier are those of its annex B. What is not known
 * is said only where the standard wants it, of works that are not online.
 */
export function writeGbt7714(items: readonly CslItem[], locale: LocaleCode): string {
  const lines = items.map((item) => oneLine(reference(item, locale)));
  if (lines.length === 1) return `${lines[0]}\n`;
  return lines.map((line, index) => `[${index + 1}] ${line}\n`).join('');
}

function reference(item: CslItem, locale: LocaleCode): string {
  const words = WORDS[locale];
  const who = item.author.map(({ literal }) => literal).join(', ');
  const title = item.version === undefined ? item.title : `${item.title}: ${words.version} ${item.version}`;
  const carrier = item.URL === undefined ? '' : '/OL';
  const year = item.issued?.['date-parts'][0][0];
  const place = item.URL === undefined ? `${words.noPlace}: ` : '';
  const publisher = `${place}${item.publisher ?? words.noPublisher}, ${year ?? words.noDate}`;
  const changed = item.issued && item.issued['date-parts'][0].length > 1 ? `(${isoDate(item.issued)})` : '';
  const locator = item.locator === undefined ? '' : `: ${item.locator}`;
  const accessed = item.accessed && item.URL !== undefined ? `[${isoDate(item.accessed)}]` : '';
  const address = item.URL === undefined ? '' : ` ${item.URL}.`;
  return `${who}. ${title}[${TYPES[item.type]}${carrier}]. ${publisher}${changed}${locator}${accessed}.${address}`;
}

const TYPES: Readonly<Record<CslType, string>> = {
  dataset: 'DS',
  report: 'R',
  webpage: 'EB',
  article: 'A',
  legislation: 'Z',
};

const WORDS = {
  EN: { version: 'data version', noPlace: '[S.l.]', noPublisher: '[s.n.]', noDate: '[n.d.]' },
  ZH: { version: '数据版本', noPlace: '[出版地不详]', noPublisher: '[出版者不详]', noDate: '[出版日期不详]' },
} as const;
