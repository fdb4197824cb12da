/** A text as a plain or quoted scalar that may stand in a line or between braces. */
export function scalar(text) {
  return /^[\p{L}][^:#,{}[\]&*!|>'"%@`：，、【】｛｝“”％]*$/u.test(text) &&
    !/^(yes|no|on|off|true|false|null)$/i.test(text) &&
    text.trim() === text
    ? text
    : JSON.stringify(text);
}

export function both({ en, zh }) {
  return `{ en: ${scalar(en)}, zh: ${scalar(zh)} }`;
}

/** A list of statements below its key, each given as its lines. */
export function list(key, statements) {
  if (statements.length === 0) return '';
  return `${key}:\n${statements.map((lines) => `  - ${lines.join('\n    ')}`).join('\n')}\n`;
}

export function document(lines) {
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}
