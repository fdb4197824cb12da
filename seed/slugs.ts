/** A dot is for version numbers: `super-smart-city-2.0`. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+([.-][a-z0-9]+)*$/.test(text);
}

/** The slug nearest to a text; null where nothing is left of it. */
export function toSlug(text: string): string | null {
  const bare = text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  const words = bare
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .match(/[a-z0-9]+(\.[0-9]+)*/g);
  return words ? words.join('-') : null;
}
