import { isoDate, oneLine, type CslItem, type CslType } from './csl-item';

/**
 * Entries of BibTeX in UTF-8, with types that classic styles know too. Names and titles stand in double braces: names are not cut
 * into first and last, titles keep their capitals. `url` is verbatim, as biblatex and the package url read it.
 */
export function writeBibtex(items: readonly CslItem[]): string {
  return items.map((item) => `${entry(item)}\n`).join('\n');
}

function entry(item: CslItem): string {
  const authors = item.author.map(({ literal }) => `{${escaped(literal)}}`).join(' and ');
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const fields: Record<string, string | undefined> = {
    author: authors,
    title: `{${escaped(item.title)}}`,
    year: year === undefined ? undefined : String(year),
    month: month === undefined ? undefined : String(month),
    day: day === undefined ? undefined : String(day),
    [item.type === 'report' ? 'institution' : 'publisher']: publisherOf(item),
    howpublished: item['container-title'] === item.publisher ? undefined : textOf(item['container-title']),
    version: textOf(item.version),
    language: textOf(item.language),
    url: item.URL === undefined ? undefined : verbatim(item.URL),
    urldate: item.accessed === undefined ? undefined : isoDate(item.accessed),
    note: textOf([item.note, item.locator].filter((part) => part !== undefined).join('; ') || undefined),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}},`],
  );
  return `@${ENTRY_TYPES[item.type]}{${item.id},\n${lines.join('\n')}\n}`;
}

const ENTRY_TYPES: Readonly<Record<CslType, string>> = {
  dataset: 'misc',
  report: 'techreport',
  webpage: 'misc',
  article: 'misc',
  legislation: 'misc',
};

/**
 * In braces of its own, since biblatex cuts it at "and" as it does names. Not where it is the author: styles print both, and the
 * same name would stand there twice.
 */
function publisherOf({ publisher, author }: CslItem): string | undefined {
  if (publisher === undefined || author.some(({ literal }) => literal === publisher)) return undefined;
  return `{${escaped(publisher)}}`;
}

function textOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : escaped(text);
}

/** TeX reads ten characters as commands; BibTeX counts braces even where a backslash stands before them, so they get names. */
function escaped(text: string): string {
  return oneLine(text).replace(/[\\{}$&#%_~^]/g, (character) => COMMANDS[character] ?? `\\${character}`);
}

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** What would end the field early is percent-encoded, which leaves the address the same. */
function verbatim(url: string): string {
  return oneLine(url).replace(/[{}\\ ]/g, encodeURIComponent);
}
