import { ID_SCHEMES } from '../../src/entities/vocabulary';
import { check, required } from './check';
import { filled, toConstant, word } from './fields';
import type { Issue, RuleArguments } from './form-rules';
import { PlaceForm } from './place-form';

/** The id of a node in somebody else's register. Example: { scheme: wikidata, value: Q8684, source: ..., section: ... }. */
export class IdForm extends PlaceForm {
  @required()
  @word(ID_SCHEMES)
  scheme!: string;

  @required()
  @filled()
  @check('bad-code', wrongId)
  value!: string;
}

/** What an id looks like in each register; the others have no pattern that would tell a slip. */
const PATTERNS: Readonly<Record<string, { readonly pattern: RegExp; readonly example: string }>> = {
  GEONAMES: { pattern: /^[1-9]\d*$/, example: '1835848' },
  WIKIDATA: { pattern: /^Q[1-9]\d*$/, example: 'Q8684' },
  UN_LOCODE: { pattern: /^[A-Z]{2} [A-Z0-9]{3}$/, example: 'KR SEL' },
  ISO_3166_2: { pattern: /^[A-Z]{2}-[A-Z0-9]{1,3}$/, example: 'KR-11' },
  ISO_3166_1: { pattern: /^([A-Z]{2,3}|\d{3})$/, example: 'KR' },
};

function wrongId(value: unknown, { object }: RuleArguments): readonly Issue[] {
  const { scheme } = object as { scheme?: unknown };
  const known = typeof scheme === 'string' ? PATTERNS[toConstant(scheme)] : undefined;
  if (!known || typeof value !== 'string' || known.pattern.test(value)) return [];
  const fixed = fixes(value).find((each) => known.pattern.test(each)) ?? null;
  return [
    { message: `${JSON.stringify(value)} is no id of ${String(scheme)}, such as ${known.example}.`, suggestion: fixed },
  ];
}

/** A web address instead of the id at its end, small letters, and the forms that other programs give to a UN/LOCODE. */
function fixes(text: string): string[] {
  const last = text.trim().replace(/\/+$/, '').split('/').at(-1) ?? '';
  const capitals = last.toUpperCase();
  return [last, capitals, capitals.replace(/^([A-Z]{2})[ -]?([A-Z0-9]{3})$/, '$1 $2'), capitals.replace(' ', '-')];
}
