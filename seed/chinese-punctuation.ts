import { problemAt, type Problem } from './problem';
import type { TextFile } from './text-file';
import { keyWords, TEXT_KEYS } from './yaml-keys';

/**
 * Full-width signs where the format needs those of ASCII, told once a line with the line as it should stand. `isText` says
 * whether a place lies inside a text of several lines, where every sign is right.
 */
export function chinesePunctuation(source: TextFile, isText: (offset: number) => boolean): Problem[] {
  let start = 0;
  return source.text.split('\n').flatMap((line) => {
    const from = start;
    start += line.length + 1;
    if (!FULL_WIDTH.test(line)) return [];
    const fixed = inAscii(line);
    const at = firstDifference(line, fixed);
    if (fixed === line || isText(from + at)) return [];
    const message = `${line[at] ?? ''} is a full-width sign. Here the format needs the half-width one, with a space behind a colon or a comma.`;
    return [problemAt(source.place(from + at, from + at + 1), 'chinese-punctuation', message, fixed.trim())];
  });
}

/** The same for a part of a file that is YAML by itself. */
export function hasChinesePunctuation(part: string): boolean {
  return part.split('\n').some((line) => FULL_WIDTH.test(line) && inAscii(line) !== line);
}

const FULL_WIDTH = /[：，、【】｛｝“”％]/;

/** The line with the signs of its structure in ASCII; what stands in quotation marks or is prose stays. */
function inAscii(line: string): string {
  if (/^\s*#/.test(line)) return line;
  const quoted: string[] = [];
  const hide = (text: string): string => `\uE000${quoted.push(text) - 1}\uE001`;
  const hidden = line.replace(/(?<=[:：,，、[{【｛]\s*|-\s)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/g, hide);
  // Most full-width signs stand inside of a text in quotation marks.
  if (!FULL_WIDTH.test(hidden)) return line;
  const fixed = replacements().reduce((text, replace) => replace(text), hidden);
  const opened = /\{/.test(fixed) && !/\}\s*$/.test(fixed) ? fixed.replace(/\s*｝\s*$/, ' }') : fixed;
  return opened.replace(/\uE000(\d+)\uE001/g, (_, index: string) => quoted[Number(index)] ?? '');
}

type Replace = (text: string) => string;

/** Made once, when all forms have told their keys. */
function replacements(): readonly Replace[] {
  made ??= makeReplacements();
  return made;
}

let made: readonly Replace[] | undefined;

function makeReplacements(): readonly Replace[] {
  const key = `(?:${keyWords().join('|')})`;
  const structural = `(?:${keyWords()
    .filter((word) => !TEXT_KEYS.has(word))
    .join('|')})`;
  const by =
    (pattern: RegExp, replacement: string): Replace =>
    (text) =>
      text.replace(pattern, replacement);
  const commas = (list: string): string => list.replace(/\s*[，、]\s*/g, ', ');
  const brackets = new RegExp(`(${structural}: )【([^】\\]]*)[】\\]]`, 'g');
  return [
    by(new RegExp(`^(\\s*(?:-\\s+)*(?:[{｛]\\s*)?${key})\\s*：\\s*`), '$1: '),
    by(new RegExp(`([{｛,，、]\\s*${key})\\s*：\\s*`, 'g'), '$1: '),
    by(new RegExp(`(: )\\s*｛\\s*(?=${key}: )`, 'g'), '$1{ '),
    by(new RegExp(`^(\\s*(?:-\\s+)*)｛\\s*(?=${key}: )`), '$1{ '),
    by(new RegExp(`(?<=[{,，、].*)\\s*[，、]\\s*(?=${key}: )`, 'g'), ', '),
    by(new RegExp(`(?<=\\{.*)\\s*[，、]\\s*(?=${key}: )`, 'g'), ', '),
    by(/(?<=[}｝])\s*[，、]\s*(?=[{｛])/g, ', '),
    (text) => text.replace(brackets, (_, head: string, list: string) => `${head}[${commas(list)}]`),
    (text) => text.replace(/\[\s*[\w.:-]+(?:\s*[,，、]\s*[\w.:-]+)+\s*\]/g, commas),
    by(new RegExp(`((?:${structural}|en): )“([^”"]*)”(?=\\s*(?:[,，}｝\\]]|$))`, 'g'), '$1"$2"'),
    by(/(unit: ["']?)％/g, '$1%'),
  ];
}

function firstDifference(before: string, after: string): number {
  const at = [...Array(before.length).keys()].find((index) => before[index] !== after[index]);
  if (at === undefined) return 0;
  // A blank that is added or taken away before the sign is not what is meant.
  const sign = before.slice(at).search(FULL_WIDTH);
  return /\s/.test(before[at] ?? '') && sign > 0 ? at + sign : at;
}
