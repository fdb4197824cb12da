import { kindsListedAs, listedAs, NODE_KINDS, type NodeKind } from '../../entities/vocabulary';
import type { Vocabulary } from '../../labels/word-labels';
import type { FilterField, FilterFields } from './field';
import { number, ownId, text, word } from './fields';
import { along, into, out, partOf } from './links';
import { period } from './period';

const AT = out('TAKES_PLACE_IN');
const IN_COUNTRY = out('IN_COUNTRY');
const IN_DOMAIN = out('IN_DOMAIN');
const TREE = { tree: true };

/** Fields that every kind has. */
function common(kinds: readonly NodeKind[], parents: readonly NodeKind[]): FilterFields {
  return {
    id: ownId('node', kinds),
    slug: text('node', ['slug']),
    name: text('node', ['nameEn', 'nameZh']),
    parent: partOf(parents),
    period: period('node'),
    revision: number('node', 'revision'),
  };
}

/** Kinds that a kind can be part of, beside its own. */
const PARENTS: Partial<Record<NodeKind, readonly NodeKind[]>> = {
  city: ['region'],
  country: ['region'],
  region: ['city'],
  concept: ['trend'],
  operatingModel: ['trend'],
};

/** What cases have in common with a node that they link to: where they are, what they are about. */
function throughCases(type: 'ADDRESSES' | 'APPLIES'): FilterFields {
  const cases = into(type);
  return {
    city: along(['city'], [[cases, AT]]),
    country: along(['country'], [[cases, AT, IN_COUNTRY]]),
    domain: along(['domain'], [[cases, IN_DOMAIN]], TREE),
    case: along(['case'], [[cases]]),
  };
}

const CITY: FilterFields = {
  country: along(['country'], [[IN_COUNTRY]]),
  region: along(['region'], [[out('PART_OF')], [out('MEMBER_OF')], [IN_COUNTRY, out('PART_OF')]], TREE),
  group: along(['concept'], [[out('MEMBER_OF')]]),
  domain: along(['domain'], [[into('TAKES_PLACE_IN'), IN_DOMAIN]], TREE),
  challenge: along(['challenge'], [[out('FACES')], [into('TAKES_PLACE_IN'), out('ADDRESSES')]], TREE),
};

/** What a case can be an example of. */
export const ILLUSTRATED: readonly NodeKind[] = ['trend', ...kindsListedAs('concept')];

const CASE: FilterFields = {
  caseStatus: word('node', 'status', 'CaseStatus'),
  city: along(['city'], [[AT]]),
  country: along(['country'], [[AT], [AT, IN_COUNTRY]]),
  region: along(
    ['region'],
    [[AT], [AT, out('PART_OF')], [AT, out('MEMBER_OF')], [AT, IN_COUNTRY, out('PART_OF')]],
    TREE,
  ),
  domain: along(['domain'], [[IN_DOMAIN]], TREE),
  challenge: along(['challenge'], [[out('ADDRESSES')]], TREE),
  solution: along(['solution'], [[out('APPLIES')]], TREE),
  technology: along(['technology'], [[out('USES')]], TREE),
  organisation: along(['organisation'], [[out('INVOLVES')]]),
  operatingModel: along(['operatingModel'], [[out('RUNS_AS')]]),
  policy: along(['policy'], [[out('GOVERNED_BY')]], TREE),
  illustrates: along(ILLUSTRATED, [[out('ILLUSTRATES')]]),
};

const CHALLENGE: FilterFields = {
  ...throughCases('ADDRESSES'),
  city: along(['city'], [[into('FACES')], [into('ADDRESSES'), AT]]),
  country: along(
    ['country'],
    [
      [into('FACES'), IN_COUNTRY],
      [into('ADDRESSES'), AT, IN_COUNTRY],
    ],
  ),
};

const SOLUTION: FilterFields = {
  ...throughCases('APPLIES'),
  challenge: along(['challenge'], [[into('APPLIES'), out('ADDRESSES')]], TREE),
};

const DOMAIN: FilterFields = {
  city: along(['city'], [[into('IN_DOMAIN'), AT]]),
  country: along(['country'], [[into('IN_DOMAIN'), AT, IN_COUNTRY]]),
  challenge: along(['challenge'], [[into('IN_DOMAIN'), out('ADDRESSES')]], TREE),
};

const INDICATOR: FilterFields = {
  valueType: word('node', 'valueType', 'ValueType'),
  frequency: word('node', 'frequency', 'Frequency'),
  populationConcept: word('node', 'populationConcept', 'PopulationConcept'),
  referenceArea: word('node', 'referenceArea', 'ReferenceArea'),
  measures: along(['framework', 'domain', 'challenge', 'concept'], [[out('MEASURES')]], TREE),
};

const SOURCE: FilterFields = {
  evidence: word('node', 'evidence', 'EvidenceGrade'),
  sourceType: word('node', 'sourceType', 'SourceType'),
  year: number('node', 'year'),
};

/** What sort of its kind a node is. */
function sort(property: string, words: Vocabulary): FilterField {
  return word('node', property, words);
}

/** The fields of the filter of each kind, beside `and`, `or`, `not`; of nodes of any kind for null. */
export function filterFieldsOf(kind: NodeKind | null): FilterFields {
  if (kind === null) return { ...common(NODE_KINDS, NODE_KINDS), nodeKind: word('node', 'kind', 'NodeKind') };
  const kinds = kindsListedAs(kind);
  const parents = PARENTS[listedAs(kind)] ?? [];
  return { ...common(kinds, [...kindsListedAs(listedAs(kind)), ...parents]), ...OWN[listedAs(kind)] };
}

const OWN: Partial<Record<NodeKind, FilterFields>> = {
  city: CITY,
  case: CASE,
  challenge: CHALLENGE,
  solution: SOLUTION,
  domain: DOMAIN,
  source: SOURCE,
  indicator: INDICATOR,
  region: { regionKind: sort('regionKind', 'RegionKind') },
  organisation: { organisationKind: sort('organisationKind', 'OrganisationKind') },
  concept: { conceptKind: sort('conceptKind', 'ConceptKind') },
  policy: { policyKind: sort('policyKind', 'PolicyKind') },
  framework: { frameworkLevel: sort('frameworkLevel', 'FrameworkLevel') },
  figure: { dataState: sort('dataState', 'DataState') },
};
