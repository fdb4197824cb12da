/**
 * The deepest nesting of brackets in a JSON or GraphQL text, strings and comments left out. Linear and without recursion: it runs
 * before parsers that recurse, because a few kilobytes of `[` overflow their stack. Stops counting above `enough`.
 */
export function nestingDepth(text: string, enough = Number.POSITIVE_INFINITY): number {
  let depth = 0;
  let deepest = 0;
  for (let index = 0; index < text.length && deepest <= enough; index += 1) {
    switch (text.charCodeAt(index)) {
      case QUOTE:
        index = endOfString(text, index);
        break;
      case HASH:
        index = endOfLine(text, index);
        break;
      case BRACE_OPEN:
      case BRACKET_OPEN:
      case PARENTHESIS_OPEN:
        depth += 1;
        if (depth > deepest) deepest = depth;
        break;
      case BRACE_CLOSE:
      case BRACKET_CLOSE:
      case PARENTHESIS_CLOSE:
        depth -= 1;
    }
  }
  return deepest;
}

// Compared as numbers: a text made of each character would take as long as the parser itself.
const QUOTE = 0x22;
const HASH = 0x23;
const BACKSLASH = 0x5c;
const LINE_FEED = 0x0a;
const BRACE_OPEN = 0x7b;
const BRACE_CLOSE = 0x7d;
const BRACKET_OPEN = 0x5b;
const BRACKET_CLOSE = 0x5d;
const PARENTHESIS_OPEN = 0x28;
const PARENTHESIS_CLOSE = 0x29;

/** Index of the closing quote, or of the last character when it is missing. */
function endOfString(text: string, start: number): number {
  if (text.startsWith('"""', start)) {
    let end = text.indexOf('"""', start + 3);
    while (end > 0 && text[end - 1] === '\\') end = text.indexOf('"""', end + 3);
    return end < 0 ? text.length : end + 2;
  }
  for (let index = start + 1; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === BACKSLASH) index += 1;
    else if (code === QUOTE || code === LINE_FEED) return index;
  }
  return text.length;
}

/** JSON has no comments, and `#` outside a string is an error there anyway. */
function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}
