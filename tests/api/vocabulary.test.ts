import { onBothEngines } from '../support/test-app';

interface Term {
  readonly code: string;
  readonly label: { readonly en: string; readonly zh: string };
}

interface Vocabulary {
  readonly name: string;
  readonly terms: readonly Term[];
}

interface Enum {
  readonly name: string;
  readonly enumValues: readonly { readonly name: string }[] | null;
}

const ALL = '{ vocabulary { name terms { code label { en zh } } } }';
const ENUMS = '{ __schema { types { name enumValues { name } } } }';

/** Vocabularies that are made of the data, or of more than one enum. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  EMPTY_REASON: ['EmptyReason', 'SearchEmptyReason'],
  LINK_ROLE: [],
  METRIC: [],
  UNIT: [],
};

onBothEngines('vocabularies', (api) => {
  let vocabularies: ReadonlyMap<string, readonly Term[]>;
  let enums: ReadonlyMap<string, readonly string[]>;

  beforeAll(async () => {
    const { vocabulary } = await api.expectData<{ vocabulary: Vocabulary[] }>(ALL);
    vocabularies = new Map(vocabulary.map(({ name, terms }) => [name, terms]));
    const { __schema } = await api.expectData<{ __schema: { types: Enum[] } }>(ENUMS);
    enums = new Map(
      __schema.types.map(({ name, enumValues }) => [name, (enumValues ?? []).map((value) => value.name)]),
    );
  });

  it('are one for each name, in its order', () => {
    expect([...vocabularies.keys()].sort()).toEqual([...(enums.get('VocabularyName') ?? [])].sort());
  });

  it('have a term for every value of the enum that they are named after', () => {
    for (const [name, terms] of vocabularies) {
      const own = OTHERS[name] ?? [camelCase(name)];
      const values = own.flatMap((each) => enums.get(each) ?? [`no enum ${each}`]);
      if (own.length > 0) expect([name, codes(terms).sort()]).toEqual([name, values.sort()]);
    }
  });

  it('have a word in both languages for every code, and no code twice', () => {
    for (const [name, terms] of vocabularies) {
      expect([name, terms.length]).not.toEqual([name, 0]);
      expect([name, new Set(codes(terms)).size]).toEqual([name, terms.length]);
      for (const { code, label } of terms) {
        expect(label.en).toMatch(/^[^\p{Script=Han}]+$/u);
        if (/^[A-Z_]{3,}$/.test(code)) expect([code, label.en]).not.toEqual([code, code]);
        expect([code, label.zh]).toEqual([code, expect.stringMatching(/\p{Script=Han}/u)]);
      }
    }
  });

  it('tell what the data has: units, metrics and roles', () => {
    const terms = vocabularies.get('LINK_ROLE') ?? [];
    expect(terms).toContainEqual({ code: 'operator', label: { en: 'Operator', zh: '运营方' } });
    expect(vocabularies.get('UNIT')).toContainEqual({
      code: 'km2',
      label: { en: 'square kilometres', zh: '平方公里' },
    });
    expect(codes(vocabularies.get('METRIC') ?? [])).toContain('emergency-response-time');
  });

  it('come as asked for, each once', async () => {
    const query = '{ vocabulary(names: [DIRECTION, ACTOR, DIRECTION]) { name } none: vocabulary(names: []) { name } }';
    expect(await api.expectData(query)).toEqual({ vocabulary: [{ name: 'DIRECTION' }, { name: 'ACTOR' }], none: [] });
    const [error] = await api.expectErrors('{ vocabulary(names: [ACTORS]) { name } }');
    expect(error.message).toContain('ACTOR');
  });
});

function codes(terms: readonly Term[]): string[] {
  return terms.map(({ code }) => code);
}

/** STATEMENT_KIND is the enum StatementKind. */
function camelCase(name: string): string {
  return name.replace(/_?([A-Z])([A-Z]*)/g, (_, first: string, rest: string) => first + rest.toLowerCase());
}
