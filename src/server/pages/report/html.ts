/** Text that is HTML already. */
export interface Markup {
  readonly text: string;
}

type Part = string | number | Markup | readonly Markup[];

/** A template whose values are escaped, but for those that are markup themselves. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { text: strings.reduce((text, string, index) => `${text}${textOf(parts[index - 1])}${string}`) };
}

/** For text of our own only, such as a style. */
export function raw(text: string): Markup {
  return { text };
}

function textOf(part: Part | undefined): string {
  if (part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return 'text' in part ? part.text : part.map(({ text }) => text).join('\n');
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
