import type { Entry } from '../../forms';
import { contradicts } from '../../printed/comparators';
import { isSameAmount, isSameNumber } from '../../printed/compare-figures';
import { type PrintedFigure, readFigures } from '../../printed/read-figures';
import { type Place, problemAt, type Problem } from '../../problem';
import { LocalizedName } from '../../records/localized';
import type { Path } from '../../yaml-file';

/** Texts whose two languages do not give the same figures: one of them is wrong, and both are our own words. */
export function languageProblems(entry: Entry<object>): Problem[] {
  return pairsIn(entry.form, []).flatMap(({ text, path }) => compareLanguages(text, path, entry.locate));
}

interface Pair {
  readonly text: LocalizedName;
  readonly path: Path;
}

/** A form that is still to be checked may hold anything. */
function pairsIn(value: unknown, path: Path): Pair[] {
  if (value instanceof LocalizedName) {
    return typeof value.en === 'string' && typeof value.zh === 'string' ? [{ text: value, path }] : [];
  }
  if (Array.isArray(value)) return value.flatMap((each: unknown, index) => pairsIn(each, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) => pairsIn(each, [...path, key]));
}

function compareLanguages({ en, zh }: LocalizedName, path: Path, locate: Entry['locate']): Problem[] {
  const [english, chinese] = [readFigures(en), readFigures(zh)];
  const onlyEnglish = english.filter((each) => each.firm && !chinese.some((other) => isSameAmount(each, other)));
  const onlyChinese = chinese.filter((each) => each.firm && !english.some((other) => isSameAmount(each, other)));
  const [inEnglish, inChinese] = [onlyEnglish[0], onlyChinese[0]];
  if (inEnglish && inChinese) {
    const message = `the English text says ${inEnglish.text}, the Chinese text ${inChinese.text}. Both languages give the same figures.`;
    return [problemAt(locate([...path, 'zh']), 'figures-differ', message, inEnglish.text)];
  }
  const lone = [
    ...onlyEnglish.map((each) => ['en', each] as const),
    ...onlyChinese.map((each) => ['zh', each] as const),
  ];
  const missing = lone.map(([language, { text }]) => {
    const [has, lacks] = language === 'en' ? ['English', 'Chinese'] : ['Chinese', 'English'];
    const message = `the ${has} text says ${text}, and the ${lacks} one does not. Say it in both, or in neither.`;
    return problemAt(locate([...path, language]), 'figure-in-one-language', message);
  });
  return missing.length > 0 ? missing : comparatorsDiffer(english, chinese, () => locate([...path, 'zh']));
}

function comparatorsDiffer(
  english: readonly PrintedFigure[],
  chinese: readonly PrintedFigure[],
  place: () => Place,
): Problem[] {
  for (const one of english) {
    const same = chinese.filter((each) => isSameNumber(each, one));
    const other = same.find(
      ({ comparator }) => one.comparator && comparator && contradicts(one.comparator, comparator),
    );
    if (!one.comparator || !other?.comparator || same.some(({ comparator }) => comparator === one.comparator)) continue;
    const message = `the English text says ${one.comparator} ${one.text}, and the Chinese one ${other.comparator} (${other.text}). 以上 and 以下 include the number, 超过 and 不到 do not.`;
    return [problemAt(place(), 'figures-differ', message)];
  }
  return [];
}
