/** The data with every text that was asked for in one language as that text: most tests are about something else. */
export function plainTexts(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(plainTexts);
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data);
  const [only] = entries;
  if (only && entries.length === 1 && LANGUAGES.has(only[0]) && typeof only[1] === 'string') return only[1];
  return Object.fromEntries(entries.map(([name, value]) => [name, plainTexts(value)]));
}

const LANGUAGES: ReadonlySet<string> = new Set(['en', 'zh']);
