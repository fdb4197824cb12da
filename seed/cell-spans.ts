/** Finds where each cell of a raw record begins and ends. Quotation marks belong to their cell. */
export function cellSpans(raw: string, delimiter: string): [number, number][] {
  const spans: [number, number][] = [];
  let start = 0;
  let quoted = false;
  for (let index = 0; index <= raw.length; index += 1) {
    if (raw[index] === '"') quoted = !quoted;
    if (index === raw.length || (raw[index] === delimiter && !quoted)) {
      spans.push([start, index]);
      start = index + 1;
    }
  }
  return spans;
}
