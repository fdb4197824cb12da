import { type GraphQLLeafType, isEnumType } from 'graphql';
import { mixed } from './dice';

/** A value of a scalar or an enum: one that the type takes in some way, or one that it refuses. */
export function leafValue(type: GraphQLLeafType, seed: number, isFault: boolean): unknown {
  if (isEnumType(type)) return isFault ? 'NOT_THERE' : chosen(type.getValues(), seed).value;
  const { good, bad } = SCALARS[type.name] ?? CUSTOM;
  return isFault ? chosen(bad, seed) : chosen(good, seed);
}

export function chosen<T>(choices: readonly T[], seed: number): T {
  return choices[mixed(seed, 'chosen') % choices.length] as T;
}

interface Samples {
  readonly good: readonly unknown[];
  readonly bad: readonly unknown[];
}

const boxed = (value: unknown): object => ({ valueOf: () => value });
/** Refused by no type, but without a meaning in JSON. */
const refused = [Symbol('s'), { no: 'value' }, 12n, () => undefined];

const TEXTS = [
  'a text',
  '',
  'with "quotes" and \\ backslashes',
  'lines\nand\ttabs\r',
  '\u0000\u0007\u001f\u007f\u2028\u2029',
  'half of a pair: \ud83d',
  '\ude00 the other half',
  'a whole pair: \u{1f600}',
  '智慧城市',
  'long '.repeat(40),
  'é\u0301\ud7ff\ue000\uffff',
];

const SCALARS: Readonly<Record<string, Samples>> = {
  String: {
    good: [...TEXTS, ...TEXTS, 12, -0, 1.5, true, false, boxed('boxed'), boxed(3)],
    bad: [NaN, ...refused, boxed({})],
  },
  ID: { good: ['city:rio', '7', 'with "quotes"', 7, -0, 2 ** 40, boxed('boxed')], bad: [1.5, NaN, true, ...refused] },
  Int: {
    good: [0, -0, 1, -1, 2 ** 31 - 1, -(2 ** 31), '12', '1e3', true, false, boxed(5)],
    bad: [2 ** 31, -(2 ** 31) - 1, 1.5, NaN, Infinity, 'twelve', '', ...refused],
  },
  Float: {
    good: [
      0,
      -0,
      0.1 + 0.2,
      -1.5,
      1e21,
      1e-7,
      123456789012,
      Number.MIN_VALUE,
      Number.MAX_VALUE,
      '3.5',
      true,
      boxed(2.5),
    ],
    bad: [NaN, Infinity, -Infinity, 'much', '', ...refused],
  },
  Boolean: { good: [true, false, 1, 0, -0, boxed(true)], bad: ['true', NaN, ...refused] },
};

/** Scalars that pass on what they are given, such as JSON, refuse nothing. */
const PASSED_ON = ['text', 1, true, { list: [1, 'two', null, { three: undefined }] }, [[]], new Date(0), NaN];
const CUSTOM: Samples = { good: PASSED_ON, bad: PASSED_ON };
