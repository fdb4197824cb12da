/**
 * Reads a header of weighted names (`Accept`, `Accept-Encoding`, `Accept-Language`; RFC 9110, 12.4.2) into name -> weight, names in
 * lower case and without parameters, in the order of the header. A weight that is no number counts as 0.
 */
export function parseQualities(header: string): Map<string, number> {
  const qualities = new Map<string, number>();
  for (const part of header.split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    if (name === '') continue;
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    const quality = weight === undefined ? 1 : Number(weight);
    qualities.set(name, Number.isFinite(quality) ? Math.min(Math.max(quality, 0), 1) : 0);
  }
  return qualities;
}
