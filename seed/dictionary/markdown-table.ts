/** A Markdown table; the columns in `right` (counted from 0) hold numbers. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  right: readonly number[] = [],
): string {
  const rule = head.map((_, index) => (right.includes(index) ? '---:' : '---'));
  return [head, rule, ...rows.map((row) => row.map(cell))].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Numbers with a comma at the thousands; what would end a cell or a line is made harmless. */
function cell(value: string | number): string {
  if (typeof value === 'number') return value.toLocaleString('en-US');
  return value.replace(/\|/g, '\\|').replace(/\s*\n\s*/g, ' ');
}
