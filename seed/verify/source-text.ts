/** A stretch of the text that was printed apart from its neighbours: a line, a cell of a table, or a paragraph in a cell. */
export interface Block {
  readonly start: number;
  readonly end: number;
  /** The line of the file, counted from 1; the cells of a table row share it. */
  readonly line: number;
  /** Offsets of the whole line. */
  readonly lineStart: number;
  readonly lineEnd: number;
  /** An item of a list. */
  readonly bullet: boolean;
}

/** A source as one line without markup; all offsets count UTF-16 units of `text`. */
export interface SourceText {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/**
 * Reads Markdown with HTML in the cells of tables, which are parted by tabs. Tags and `**` go, white space becomes one
 * space, the dash of a bullet goes; a block that holds nothing else goes with them.
 */
export function readSourceText(raw: string): SourceText {
  const blocks: Block[] = [];
  let text = '';
  raw.split(/\r?\n/).forEach((line, index) => {
    const parts = partsOf(line);
    if (parts.length === 0) return;
    if (text !== '') text += ' ';
    const lineStart = text.length;
    const lineEnd = lineStart + parts.join(' ').length;
    let start = lineStart;
    const bullet = BULLET.test(line);
    for (const part of parts) {
      blocks.push({ start, end: start + part.length, line: index + 1, lineStart, lineEnd, bullet });
      start += part.length + 1;
    }
    text += parts.join(' ');
  });
  return { text, blocks };
}

/** What a marker or a printed figure looks like in the text. */
export function withoutMarkup(text: string): string {
  return text
    .replace(/<[^<>]*>|\*\*/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The block in which a character stands, or the one before where it stands between two. */
export function blockAt({ blocks }: SourceText, offset: number): Block | undefined {
  return blocks[blockIndexAt(blocks, offset)];
}

export function blockIndexAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where a text begins within a stretch, in order. */
export function occurrencesOf(wanted: string, text: string, start = 0, end = text.length): number[] {
  const found: number[] = [];
  if (wanted === '') return found;
  for (
    let at = text.indexOf(wanted, start);
    at !== -1 && at + wanted.length <= end;
    at = text.indexOf(wanted, at + 1)
  ) {
    found.push(at);
  }
  return found;
}

const BULLET = /^\s*[-*]\s+/;

function partsOf(line: string): string[] {
  // A tag ends what stands before it: the words on its two sides were never printed side by side.
  return line
    .replace(BULLET, '')
    .split(/\t|<[^<>]*>/)
    .map(withoutMarkup)
    .filter((part) => part !== '');
}
