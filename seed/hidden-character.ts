/** The first character in a text that nobody sees, as `U+200B`; null where there is none. */
export function hiddenCharacter(text: string): string | null {
  for (const match of text.matchAll(HIDDEN)) {
    const [before, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
    if (JOINERS.test(match[0]) && JOINED_BEFORE.test(before) && JOINED_AFTER.test(after)) continue;
    const code = match[0].codePointAt(0) ?? 0;
    return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  }
  return null;
}

/** The text without them, as far as it can be mended by leaving them out: control characters may stand for something else. */
export function withoutInvisible(text: string): string {
  return text.replace(new RegExp(`${INVISIBLE}+`, 'gu'), (found: string, at: number) => {
    const joins = JOINED_BEFORE.test(text.slice(0, at)) && JOINED_AFTER.test(text.slice(at + found.length));
    return [...found].every((each) => JOINERS.test(each)) && joins ? found : '';
  });
}

/** For a terminal: nothing that moves the cursor or turns the line round. */
export function shownSafely(text: string): string {
  return text.replace(HIDDEN, (each) => (each === '\t' ? ' ' : '\uFFFD'));
}

/** Format characters (zero-width, changes of direction, soft hyphens) and the blanks among letters. */
const INVISIBLE = '[\\p{Cf}\\u115F\\u1160\\u3164\\uFFA0\\u2800]';

/** Those, control characters, halves of characters, and what is left of a character that was lost. */
const HIDDEN = new RegExp(`${INVISIBLE}|[\\p{Cc}\\p{Cs}\\uFFFD]`, 'gu');

/** Emoji are joined by U+200D, and letters of Persian and of the scripts of India by both; there they have a meaning. */
const JOINERS = /^[\u200C\u200D]$/u;
const JOINED_BEFORE =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]$/u;
const JOINED_AFTER =
  /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]|^$/u;
