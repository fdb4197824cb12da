/** How a printed number is meant; `almost` is a little under. */
export type PrintedComparator = 'more than' | 'at least' | 'less than' | 'at most' | 'about' | 'almost';

/**
 * The comparator in the words before and behind a number. 以上 and 以下 include the number (Civil Code of China, article 1259);
 * 超过 and 不到 do not.
 */
export function comparatorAround(before: string, after: string): PrintedComparator | null {
  const found = BEFORE.find(([pattern]) => pattern.test(before)) ?? AFTER.find(([pattern]) => pattern.test(after));
  return found?.[1] ?? null;
}

/** Whether a quantity with this comparator says what the print says; `more than` of a fall is less than a negative number. */
export function agrees(printed: PrintedComparator, entered: string, negative: boolean): boolean {
  if (printed === 'almost') return ['almost', 'about', 'less than', 'at most'].includes(entered);
  return entered === printed || (negative && entered === MIRROR[printed]);
}

/** Whether two languages say things that cannot both be true; a word that one of them leaves out is no contradiction. */
export function contradicts(one: PrintedComparator, other: PrintedComparator): boolean {
  const vague = (each: PrintedComparator): boolean => each === 'about' || each === 'almost';
  if (vague(one) && vague(other)) return false;
  return one !== other;
}

const MIRROR: Readonly<Record<string, string>> = {
  'more than': 'less than',
  'less than': 'more than',
  'at least': 'at most',
  'at most': 'at least',
};

const CURRENCY = '(?:US\\$|USD|CNY|RMB|EUR|[¥$€£])?\\s?';

/** The first that fits counts: 不超过 stands before 超过. */
const BEFORE = (
  [
    [
      'no more than|not more than|at most|up to|a maximum of|within|top|不超过|不多于|不高于|至多|最多|不大于|前',
      'at most',
    ],
    [
      'no (?:fewer|less) than|not (?:fewer|less) than|at least|a minimum of|至少|不少于|不低于|不下|不小于|最少',
      'at least',
    ],
    [
      'more than|over|above|exceed(?:s|ed|ing)?|in excess of|upwards of|超过|超出|高于|多于|大于|突破|超|逾|过',
      'more than',
    ],
    ['less than|fewer than|under|below|不到|不足|少于|低于|小于|未满|不满', 'less than'],
    ['nearly|almost|close to|just under|approaching|closing in on|将近|接近|几近|几乎|逼近|近', 'almost'],
    ['about|around|approximately|approx\\.?|roughly|some|circa|ca\\.|~|≈|大约|约为|约有|约|大概', 'about'],
  ] as const
).map(
  ([words, comparator]) =>
    [
      new RegExp(
        `(?:(?:^|[^a-z])(?:${words})|(?:${words})(?<![a-z]))\\s*(?:the |a |an |了|达到?|到)?${CURRENCY}$`,
        'i',
      ),
      comparator,
    ] as const,
);

const AFTER = (
  [
    [
      '(?:及|或)?以上|or more|or over|or above|or longer|or further|or higher|and over|and above|and more|或更[多久远高长]',
      'at least',
    ],
    ['(?:及|或)?以下|以内|之内|内|or less|or fewer|or under|or below|at most', 'at most'],
    ['多|余|\\+', 'more than'],
    ['左右|上下|or so', 'about'],
  ] as const
).map(
  ([words, comparator]) =>
    [
      new RegExp(`^\\s?[个台家项条座所名位件份处种类套级辆次人起路张部户款等]?\\s?(?:${words})`, 'i'),
      comparator,
    ] as const,
);
