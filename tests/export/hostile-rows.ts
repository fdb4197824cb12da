import type { KnowledgeRows } from '../../seed/rows';
import { smallRows } from '../support/small-seed';

/** Texts that break careless writers of CSV, XML, JSON, HTML, BibTeX and RIS. */
export const HOSTILE_TEXTS = [
  'He said "no", twice',
  'two\r\nlines, and a\rlone one\nmore',
  '=HYPERLINK("http://evil.example","x")',
  "'=already with an apostrophe",
  '+1+2 and so on',
  '-cmd|calc',
  '@SUM(A1)',
  '\tbegins with a tab',
  '-5',
  '＝1＋1',
  ' a blank at each edge ',
  "<script>alert(1)</script> & <b a='1'>",
  '100 % of R&D_x #1 {a} \\b ~c^2 $5',
  'ER  - \r\nTY  - JOUR',
  '}, title = {x',
  '“全角”，标点；、。《书》 👩‍💻 😀',
  ']]> and -- and </main>',
  '$& $1 {a} {b}',
] as const;

/** The small knowledge base with hostile names, texts and notes: case `quiet` and its statements, every city. */
export function hostileRows(): KnowledgeRows {
  const rows = smallRows();
  const text = (n: number): string => HOSTILE_TEXTS[n % HOSTILE_TEXTS.length] ?? '';
  rows.node = rows.node.map((node, index) => ({
    ...node,
    ...(node.kind === 'source' ? {} : { nameEn: text(index), nameZh: `${text(index + 1)}。` }),
    ...(node.summaryEn === null ? {} : { summaryEn: text(index + 2), summaryZh: text(index + 3) }),
  }));
  rows.statement = rows.statement.map((statement, index) => ({
    ...statement,
    textEn: text(index),
    textZh: text(index + 5),
    noteEn: text(index + 7),
    noteZh: text(index + 9),
  }));
  return rows;
}
