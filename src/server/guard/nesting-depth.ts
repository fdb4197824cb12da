/**
 * The deepest nesting of brackets in a JSON or GraphQL text, strings and comments left out. Linear and without recursion: it runs
 * before parsers that recurse, because a few kilobytes of `[` overflow their stack. Stops counting above `enough`.
 */
export function nestingDepth(text: string, enough = Number.POSITIVE_INFINITY): number {
  let depth = 0;
  let deepest = 0;
  for (let index = 0; index < text.length && deepest <= enough; index += 1) {
    const character = text[index];
    if (character === '"') index = endOfString(text, index);
    else if (character === '#') index = endOfLine(text, index);
    else if (character === '{' || character === '[' || character === '(') deepest = Math.max(deepest, (depth += 1));
    else if (character === '}' || character === ']' || character === ')') depth -= 1;
  }
  return deepest;
}

/** Index of the closing quote, or of the last character when it is missing. */
function endOfString(text: string, start: number): number {
  if (text.startsWith('"""', start)) {
    let end = text.indexOf('"""', start + 3);
    while (end > 0 && text[end - 1] === '\\') end = text.indexOf('"""', end + 3);
    return end < 0 ? text.length : end + 2;
  }
  for (let index = start + 1; index < text.length; index += 1) {
    if (text[index] === '\\') index += 1;
    else if (text[index] === '"' || text[index] === '\n') return index;
  }
  return text.length;
}

/** JSON has no comments, and `#` outside a string is an error there anyway. */
function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}
