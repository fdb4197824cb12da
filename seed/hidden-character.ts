/** The first control character or half of a character in a text, as `U+0007`; null where there is none. */
export function hiddenCharacter(text: string): string | null {
  const found = /[\p{Cc}\p{Cs}]/u.exec(text)?.[0];
  return found === undefined ? null : `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
