import { all, check, scalar } from './check';
import { type Explain, rule, type RuleArguments } from './form-rules';
import { nested } from './nested';
import { isPlaceholder, written } from './placeholder';

/** The same in both languages. Example: { en: Seoul, zh: 首尔 }. */
export class LocalizedName {
  @language()
  @english()
  @written()
  en!: string;

  @language()
  @written()
  @check('same-translation', sameChinese)
  zh!: string;
}

/** A sentence in both languages; its Chinese is written in Chinese characters. */
export class LocalizedSentence extends LocalizedName {
  // A property that is declared again has none of the checks of the class above.
  @language()
  @written()
  @check('same-translation', sameSentence)
  @check('not-chinese', notChinese)
  override zh!: string;
}

/** Optional: a text in both languages that may be a name, so that equal texts without Chinese characters are fine. */
export function name(): PropertyDecorator {
  return nested(() => LocalizedName);
}

export function sentence(): PropertyDecorator {
  return nested(() => LocalizedSentence);
}

/** The text of one language, which must be there. */
export function language(): PropertyDecorator {
  const explain: Explain = (value, args) => {
    const isMissing = value === undefined || (typeof value === 'string' && value.trim() === '');
    return isMissing ? [{ message: missing(args) }] : [];
  };
  return all(rule({ code: 'missing-translation', explain, ofAbsent: true }), scalar());
}

function missing({ object, property }: RuleArguments): string {
  const language = property === 'en' ? 'en' : 'zh';
  const other = language === 'en' ? 'zh' : 'en';
  const has = (object as Partial<LocalizedName>)[other] !== undefined;
  return `${has ? `has ${other} but no ${language}` : `has no ${language}`}. Every text stands in both languages.`;
}

export function english(): PropertyDecorator {
  return check('not-english', (value) =>
    typeof value === 'string' && CHINESE.test(value) && !/[a-z]/i.test(value)
      ? [{ message: 'the English text is written in Chinese characters alone.' }]
      : [],
  );
}

const CHINESE = /\p{Script=Han}/u;

function sameChinese(value: unknown, args: RuleArguments): ReturnType<Explain> {
  return CHINESE.test(String(value)) ? sameSentence(value, args) : [];
}

function sameSentence(value: unknown, args: RuleArguments): ReturnType<Explain> {
  const { en } = args.object as LocalizedName;
  return value === en && !isPlaceholder(value)
    ? [{ message: 'the Chinese text is the same as the English one. Translate it.' }]
    : [];
}

function notChinese(value: unknown, args: RuleArguments): ReturnType<Explain> {
  const { en } = args.object as LocalizedName;
  if (typeof value !== 'string' || value.trim() === '' || value === en || CHINESE.test(value) || isPlaceholder(value))
    return [];
  return [{ message: 'the Chinese text has no Chinese character.' }];
}
