import {
  type Document,
  isAlias,
  isCollection,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Scalar,
  visit,
} from 'yaml';
import { hiddenCharacter } from './hidden-character';
import { plainNumber } from './plain-number';
import { problemAt, type Problem, type ProblemCode } from './problem';
import type { TextFile } from './text-file';
import { keyAbove, textSlips } from './text-slips';
import { NUMBER_KEYS, TEXT_KEYS } from './yaml-keys';

/** What YAML allows and people stumble over: the format has none of it, so that a file means what it seems to mean. */
export function findSurprises(source: TextFile, document: Document): Problem[] {
  const problems: Problem[] = [];
  const report = (node: Node, code: ProblemCode, message: string, suggestion: string | null = null): void => {
    const [start, end] = node.range ?? [0, 0];
    problems.push(problemAt(source.place(start, end), code, message, suggestion));
  };
  visit(document, {
    Node(key, node, ancestors) {
      if (isAlias(node)) {
        report(node, 'yaml-alias', `*${node.source} repeats what stands elsewhere. Write it out here.`);
        return;
      }
      if (node.anchor !== undefined) report(node, 'yaml-anchor', `&${node.anchor} is an anchor. Leave it out.`);
      if (node.tag !== undefined && isExplicitTag(source, node)) {
        report(node, 'yaml-tag', `${node.tag} is a tag. Leave it out; put a text in quotation marks.`);
      }
      if (isSeq(node) && node.items.length === 0 && !isWithinMethod(ancestors)) report(node, 'empty-value', EMPTY_LIST);
      if (!isScalar(node)) return;
      const hidden = hiddenIn(node);
      if (hidden !== null) report(node, 'bad-character', `${hidden} is an invisible character. Delete it.`);
      if (key === 'key') return;
      for (const { code, message, suggestion } of textSlips(keyAbove(ancestors), node.value, writtenOf(source, node))) {
        report(node, code, message, suggestion);
      }
      const pair = ancestors.at(-1);
      const name = isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : '';
      const isFlow = ancestors.some((each) => isCollection(each) && each.flow === true);
      const cut = TEXT_KEYS.has(name) || name === 'aliases' ? cutText(source, node, pair) : null;
      if (cut === null) checkScalar(node, name, report);
      else report(cut.at, 'cut-by-hash', CUT, isFlow ? null : JSON.stringify(cut.whole));
    },
    Pair(_, pair) {
      if (pair.value === null && isNode(pair.key)) report(pair.key, 'empty-value', EMPTY);
    },
  });
  return problems;

  function checkScalar(node: Scalar, name: string, tell: typeof report): void {
    if (node.type !== 'PLAIN') return;
    const text = node.source ?? '';
    if (node.value === null) {
      const written = text === '' ? (keyOf(document, node) ?? node) : node;
      tell(written, 'empty-value', EMPTY);
    } else if (/^(yes|no|on|off)$/i.test(text)) {
      tell(
        node,
        'ambiguous-word',
        `${text} is true or false to some programs. Put it in quotation marks.`,
        `"${text}"`,
      );
    } else if (isOddNumber(text)) {
      const isNumber = NUMBER_KEYS.has(name);
      const message = `${text} is read differently by different programs. Write ${isNumber ? 'a plain number' : 'it in quotation marks'}.`;
      tell(node, 'odd-number', message, isNumber ? plainNumber(text) : `"${text}"`);
    }
  }
}

const EMPTY_LIST = 'this list is empty. Fill it in or leave the line out.';

/** The method of a recipe is taken as it is. */
function isWithinMethod(ancestors: readonly unknown[]): boolean {
  return ancestors.some((each) => isPair(each) && isScalar(each.key) && each.key.value === 'method');
}

const EMPTY = 'this key has no value. Fill it in or leave the line out.';

const CUT = 'the # begins a comment, so that the text ends before it. Put the text in quotation marks.';

/** A plain text that a `#` without a space behind it cuts off on its line; such a comment is hardly ever meant. */
function cutText(source: TextFile, node: Scalar, pair: unknown): { at: Node; whole: string } | null {
  if (node.type !== 'PLAIN' || !node.range) return null;
  // A text that begins with # leaves nothing: then the key shows where it was.
  const key = isPair(pair) && isScalar(pair.key) && node.source === '' ? pair.key : null;
  const end = key?.range ? key.range[1] + 1 : node.range[1];
  const lost = /^[ \t]+#[^\s#].*/.exec(source.text.slice(end))?.[0];
  if (lost === undefined) return null;
  return { at: key ?? node, whole: `${node.source ?? ''}${lost}`.trim() };
}

/** Line breaks and tabs belong to texts that are written as blocks. */
function hiddenIn({ value, type }: Scalar): string | null {
  if (typeof value !== 'string') return null;
  const text = type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL' ? value.replace(/[\n\t]/g, '') : value;
  // A tab between words is told as a tab.
  return hiddenCharacter(type === 'PLAIN' ? text.replaceAll('\t', '') : text);
}

function writtenOf(source: TextFile, { range }: Scalar): string {
  return range ? source.text.slice(range[0], range[1]) : '';
}

function keyOf(document: Document, value: Node): Node | null {
  let found: Node | null = null;
  visit(document, {
    Pair(_, pair) {
      if (isPair(pair) && pair.value === value && isNode(pair.key)) {
        found = pair.key;
        return visit.BREAK;
      }
      return undefined;
    },
  });
  return found;
}

/** The parser also gives every plain scalar the tag that it was resolved to. */
function isExplicitTag(source: TextFile, node: Node): boolean {
  const start = node.range?.[0] ?? 0;
  return /![^\s]*\s*$/.test(source.text.slice(Math.max(0, start - 80), start)) || source.text[start] === '!';
}

/** A number that programs read differently. */
export function isOddNumber(text: string): boolean {
  return ODD_NUMBERS.some((pattern) => pattern.test(text));
}

const ODD_NUMBERS = [
  /^[-+]?(\d+\.?\d*|\.\d+)e[-+]?\d+$/i,
  /^[-+]?0[xob][\da-f_]+$/i,
  /^[-+]?\d[\d_]*_[\d_]*(\.\d+)?$/,
  /^[-+]?\.(inf|nan)$/i,
  /^\+(\d+\.?\d*|\.\d+)$/,
  /^-?0\d+(\.\d+)?$/,
  /^-?(\.\d+|\d+\.)$/,
];
