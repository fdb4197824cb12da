import { foldName } from '../../../src/names';
import { type Named, nearest } from '../../nearest';
import type { KnownUnit } from './known-units';
import { knownUnit, parseUnit } from './parse-unit';

export interface UnitNames {
  /** What a printed unit means. `near` is the unit that is stated beside it, which tells `$` and `¥` apart. */
  read(
    printed: string,
    near?: KnownUnit | null,
  ): { unit: KnownUnit | null; power: number } | { wrong: string; nearest: string | null };
  /** The unit of this code, of the vocabulary or of those that tables use. */
  byCode(code: string): KnownUnit | null;
}

/** Signs that several currencies share. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  $: ['USD', 'HKD', 'SGD', 'Int$', 'USD/person'],
  '¥': ['CNY', 'JPY', 'CNY/person'],
};

/**
 * @param vocabulary units of the seed files
 * @param renamed printed unit -> code, as the person says
 */
export function unitNames(vocabulary: readonly Named[], renamed: ReadonlyMap<string, string>): UnitNames {
  const own = new Map(
    vocabulary.map(({ value, names }) => [value, knownUnit(value) ?? asKnown(value, names)] as const),
  );
  const byName = new Map(
    [...own.values()].flatMap((unit) => unit.spellings.map((name) => [foldName(name), unit] as const)),
  );
  const byCode = (code: string): KnownUnit | null => own.get(code) ?? knownUnit(code);
  return {
    byCode,
    read(printed, near = null) {
      const text = printed.trim();
      const told = renamed.get(text);
      if (told !== undefined) {
        const meant = toldUnit(text, told, byCode);
        if (meant) return meant;
      }
      const exact = own.get(text);
      if (exact) return { unit: exact, power: 0 };
      const sign = SHARED[text];
      if (sign) {
        if (near && sign.includes(near.code)) return { unit: near, power: 0 };
        const wrong = `${text} is the sign of several currencies. Say which: --rename "${text}=${sign[0]}".`;
        return { wrong, nearest: null };
      }
      const parsed = parseUnit(text);
      if (parsed) return parsed;
      const named = byName.get(foldName(text));
      if (named) return { unit: named, power: 0 };
      const wrong = `no unit has the name ${JSON.stringify(text)}. Write --rename "${text}=code" for one that there is, with the multiplier that it holds ("${text}=million EUR"), or add it to the vocabulary.`;
      return { wrong, nearest: nearest(text, vocabulary) };
    },
  };
}

/** What the person says that a printed unit means: a code, or a code with a multiplier, which a printed one must not lose. */
function toldUnit(
  printed: string,
  told: string,
  byCode: (code: string) => KnownUnit | null,
): ReturnType<UnitNames['read']> | null {
  const bare = byCode(told);
  const plain = byCode(told.replace(/^1\s+/, ''));
  const parsed = parseUnit(told);
  if (bare === null) return told !== plain?.code && plain ? { unit: plain, power: 0 } : parsed;
  const power = parseUnit(printed)?.power ?? 0;
  if (power === 0 && !MULTIPLIES.test(printed)) return { unit: bare, power: 0 };
  const wrong = `${JSON.stringify(printed)} seems to multiply, and ${told} does not. Say by how much: --rename "${printed}=million ${told}", thousand or another multiplier, or --rename "${printed}=1 ${told}" where it does not.`;
  return { wrong, nearest: null };
}

/** What multiplies in names and codes of units, as far as words tell: `MIO_NAC`, `CLV15_MEUR`, `Crore INR`, `万箱`. */
const MULTIPLIES =
  /(?:^|[_\s.,(-])(?:m|k|mi[ol]|mln|mill?|ths|tsd|thou|bn|bln|bio|mrd|trn|lakhs?|crores?)(?=[_\s.,)-]|$)|(?:^|_)[mk](?:eur|usd|nac|pps|gbp|cny|lcu)(?:_|$)|hundred|thousand|million|billion|trillion|0{3}|10\^|[百千万亿]/i;

function asKnown(code: string, names: readonly string[]): KnownUnit {
  const [en = code, zh = en] = names;
  return { code, en, zh, spellings: [code, ...names] };
}
