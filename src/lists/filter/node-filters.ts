import { kindsListedAs, listedAs, NODE_KINDS, type NodeKind } from '../../entities/vocabulary';
import { countedFields } from './facet-choices';
import { field, type FilterFields } from './field';
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
    id: field('Its id.', ownId('node', kinds)),
    slug: field('Its slug.', text('node', ['slug'])),
    name: field('Its name, in either language.', text('node', ['nameEn', 'nameZh'])),
    parent: field('What it is part of, at any depth, itself included.', partOf(parents)),
    period: field('When it was or is.', period('node')),
    revision: field('The data revision that last changed it.', number('node', 'revision')),
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
function throughCases(type: 'ADDRESSES' | 'APPLIES', what: string): FilterFields {
  const cases = into(type);
  return {
    city: field(`A city where a case ${what} it.`, along(['city'], [[cases, AT]])),
    country: field(`A country where a case ${what} it.`, along(['country'], [[cases, AT, IN_COUNTRY]])),
    domain: field(`The domain of a case that ${what} it.`, along(['domain'], [[cases, IN_DOMAIN]], TREE)),
    caseStudy: field(`A case that ${what} it.`, along(['case'], [[cases]])),
  };
}

const CITY: FilterFields = {
  country: field('The country it lies in: `country:china`.', along(['country'], [[IN_COUNTRY]])),
  region: field(
    'A province or cluster it belongs to.',
    along(['region'], [[out('PART_OF')], [out('MEMBER_OF')], [IN_COUNTRY, out('PART_OF')]], TREE),
  ),
  group: field('A group that a source puts it in.', along(['concept'], [[out('MEMBER_OF')]])),
  domain: field(
    'A domain in which a case takes place there.',
    along(['domain'], [[into('TAKES_PLACE_IN'), IN_DOMAIN]], TREE),
  ),
  challenge: field(
    'A challenge that it faces, or that a case there addresses; more specific ones included.',
    along(['challenge'], [[out('FACES')], [into('TAKES_PLACE_IN'), out('ADDRESSES')]], TREE),
  ),
  caseStudy: field('A case that takes place there.', along(['case'], [[into('TAKES_PLACE_IN')]])),
};

/** What a case can be an example of. */
export const ILLUSTRATED: readonly NodeKind[] = ['trend', ...kindsListedAs('concept')];

const CASE: FilterFields = {
  caseStatus: field('How far it has come.', word('node', 'status', 'CaseStatus')),
  city: field('The city where it takes place: `city:seoul`.', along(['city'], [[AT]])),
  country: field('The country where it takes place.', along(['country'], [[AT], [AT, IN_COUNTRY]])),
  region: field(
    'A region where it takes place.',
    along(['region'], [[AT], [AT, out('PART_OF')], [AT, out('MEMBER_OF')], [AT, IN_COUNTRY, out('PART_OF')]], TREE),
  ),
  domain: field('Its domain: `domain:transport`.', along(['domain'], [[IN_DOMAIN]], TREE)),
  challenge: field(
    'A challenge that it addresses; more specific ones included.',
    along(['challenge'], [[out('ADDRESSES')]], TREE),
  ),
  solution: field('A solution that it applies.', along(['solution'], [[out('APPLIES')]], TREE)),
  technology: field('A technology that it uses.', along(['technology'], [[out('USES')]], TREE)),
  organisation: field('An organisation that takes part.', along(['organisation'], [[out('INVOLVES')]])),
  operatingModel: field('How it is funded, operated and controlled.', along(['operatingModel'], [[out('RUNS_AS')]])),
  policy: field('A policy that it follows; parts included.', along(['policy'], [[out('GOVERNED_BY')]], TREE)),
  illustrates: field(
    'A trend, stage, capability ... that it is an example of.',
    along(ILLUSTRATED, [[out('ILLUSTRATES')]]),
  ),
};

const CHALLENGE: FilterFields = {
  ...throughCases('ADDRESSES', 'addresses'),
  city: field(
    'A city that faces it, or where a case addresses it.',
    along(['city'], [[into('FACES')], [into('ADDRESSES'), AT]]),
  ),
  country: field(
    'A country with such a city.',
    along(
      ['country'],
      [
        [into('FACES'), IN_COUNTRY],
        [into('ADDRESSES'), AT, IN_COUNTRY],
      ],
    ),
  ),
};

const SOLUTION: FilterFields = {
  ...throughCases('APPLIES', 'applies'),
  challenge: field(
    'A challenge addressed by a case that applies it; more specific ones included.',
    along(['challenge'], [[into('APPLIES'), out('ADDRESSES')]], TREE),
  ),
};

const INDICATOR: FilterFields = {
  valueType: field('What its values are.', word('node', 'valueType', 'ValueType')),
  frequency: field('How often it is measured.', word('node', 'frequency', 'Frequency')),
  populationConcept: field('Which people it counts.', word('node', 'populationConcept', 'PopulationConcept')),
  referenceArea: field('What sort of area its values are of.', word('node', 'referenceArea', 'ReferenceArea')),
  measures: field(
    'A framework node, domain or challenge that it measures; parts included.',
    along(['framework', 'domain', 'challenge', 'concept'], [[out('MEASURES')]], TREE),
  ),
};

const SOURCE: FilterFields = {
  evidence: field('Its grade of evidence.', word('node', 'evidence', 'EvidenceGrade')),
  sourceType: field('What sort of source it is.', word('node', 'sourceType', 'SourceType')),
  year: field('Year of the edition.', number('node', 'year')),
};

/** Of kinds that share one filter: what sort of its kind a node is, and of a domain where its cases are. */
const SHARED: FilterFields = {
  nodeKind: field('What it is.', word('node', 'kind', 'NodeKind')),
  conceptKind: field('What sort of concept it is.', word('node', 'conceptKind', 'ConceptKind')),
  policyKind: field('What sort of policy it is.', word('node', 'policyKind', 'PolicyKind')),
  frameworkLevel: field('Which level of a framework it is.', word('node', 'frameworkLevel', 'FrameworkLevel')),
  dataState: field('Of a figure: whether its data are to be had.', word('node', 'dataState', 'DataState')),
  city: field('Of a domain: a city where one of its cases takes place.', along(['city'], [[into('IN_DOMAIN'), AT]])),
  country: field(
    'Of a domain: a country where one of its cases takes place.',
    along(['country'], [[into('IN_DOMAIN'), AT, IN_COUNTRY]]),
  ),
  challenge: field(
    'Of a domain: a challenge that one of its cases addresses; more specific ones included.',
    along(['challenge'], [[into('IN_DOMAIN'), out('ADDRESSES')]], TREE),
  ),
};

/** The fields of the filter of each kind, beside `and`, `or`, `not`; of nodes of any kind for null. */
export function filterFieldsOf(kind: NodeKind | null): FilterFields {
  if (kind === null) return { ...common(NODE_KINDS, NODE_KINDS), ...SHARED };
  const kinds = kindsListedAs(kind);
  const parents = PARENTS[listedAs(kind)] ?? [];
  return { ...common(kinds, [...kindsListedAs(listedAs(kind)), ...parents]), ...(OWN[listedAs(kind)] ?? SHARED) };
}

/** Kinds with a filter of their own. */
const OWN: Partial<Record<NodeKind, FilterFields>> = {
  city: CITY,
  case: CASE,
  challenge: CHALLENGE,
  solution: SOLUTION,
  source: SOURCE,
  indicator: INDICATOR,
  region: { regionKind: field('What sort of area it is.', word('node', 'regionKind', 'RegionKind')) },
  organisation: {
    organisationKind: field('What sort of organisation it is.', word('node', 'organisationKind', 'OrganisationKind')),
  },
};

export const KINDS_WITH_OWN_FILTER = Object.keys(OWN) as readonly NodeKind[];

/** The choices of lists of nodes that share one type of facets: all but those of cities and of cases. */
export function sharedChoices(): string[] {
  const kinds = NODE_KINDS.filter((kind) => kind !== 'city' && kind !== 'case');
  return [...new Set(kinds.flatMap((kind) => [...countedFields(filterFieldsOf(kind)).keys()]))].sort();
}
