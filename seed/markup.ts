/** The first piece of HTML or Markdown in a text; null where it is plain. Texts are shown as they are, on pages, in citations and in files. */
export function findMarkup(text: string): string | null {
  const found = MARKUP.flatMap((pattern) => {
    const match = pattern.exec(text);
    return match ? [{ at: match.index, piece: match[0].trim() }] : [];
  });
  return found.sort((a, b) => a.at - b.at)[0]?.piece ?? null;
}

/** `x < 5` and `R&D` are no markup; nor is one star, as behind a footnote. */
const MARKUP: readonly RegExp[] = [
  /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<!--/i,
  /&(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|apos|nbsp|[nm]dash|hellip|middot|bull|times|deg|copy|reg|trade|euro|pound|yen|[lr]s?[ad]quo|[lr]arr|ens[pt]|emsp|shy|zwn?j|[a-z](?:acute|grave|circ|uml|tilde|cedil|ring|slash|caron)|szlig|[ao]elig);/i,
  /\*\*[^*\s][^*]*\*\*|(?<!\w)__[^_\s][^_]*__(?!\w)|~~[^~\s][^~]*~~/,
  /(?<![\w*])\*[^*\s](?:[^*]*[^*\s])?\*(?![\w*])/,
  /!?\[[^\]]*\]\((?:https?:|mailto:|\/|#|\.)[^)]*\)/i,
  /`[^`]+`/,
  /^\s{0,3}(?:#{1,6}|>|[-*+])\s/m,
];
