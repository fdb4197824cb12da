import { type Document, isAlias, isNode, isPair, isScalar, type Node, type Scalar, visit } from 'yaml';
import { problemAt, type Problem, type ProblemCode } from './problem';
import type { TextFile } from './text-file';

/** What YAML allows and people stumble over: the format has none of it, so that a file means what it seems to mean. */
export function findSurprises(source: TextFile, document: Document): Problem[] {
  const problems: Problem[] = [];
  const report = (node: Node, code: ProblemCode, message: string, suggestion: string | null = null): void => {
    const [start, end] = node.range ?? [0, 0];
    problems.push(problemAt(source.place(start, end), code, message, suggestion));
  };
  visit(document, {
    Node(key, node) {
      if (isAlias(node)) {
        report(node, 'yaml-alias', `*${node.source} repeats what stands elsewhere. Write it out here.`);
        return;
      }
      if (node.anchor !== undefined) report(node, 'yaml-anchor', `&${node.anchor} is an anchor. Leave it out.`);
      if (node.tag !== undefined && isExplicitTag(source, node)) {
        report(node, 'yaml-tag', `${node.tag} is a tag. Leave it out; put a text in quotation marks.`);
      }
      if (isScalar(node) && key !== 'key') checkScalar(node, report);
    },
    Pair(_, pair) {
      if (pair.value === null && isNode(pair.key)) report(pair.key, 'empty-value', EMPTY);
    },
  });
  return problems;

  function checkScalar(node: Scalar, tell: typeof report): void {
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
      const plain = plainNumber(text);
      const number = plain === null ? '' : `Write ${plain} for a number. `;
      const message = `${text} is read differently by different programs. ${number}Put it in quotation marks for a text.`;
      tell(node, 'odd-number', message, plain ?? `"${text}"`);
    }
  }
}

const EMPTY = 'this key has no value. Fill it in or leave the line out.';

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

function isOddNumber(text: string): boolean {
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

function plainNumber(text: string): string | null {
  const value = Number(text.replaceAll('_', ''));
  return Number.isFinite(value) && !/e/i.test(String(value)) ? String(value) : null;
}
