import type { NodeKind } from '../../entities/vocabulary';
import type { FilterFields } from './field';
import { along, into, out, ownId, text, word } from './fields';

const AT = out('TAKES_PLACE_IN');
const IN_COUNTRY = out('IN_COUNTRY');
const IN_DOMAIN = out('IN_DOMAIN');

/** Fields that every kind has. */
function common(kind: NodeKind): FilterFields {
  return {
    id: ownId('n.id', [kind]),
    slug: text('n.slug'),
    name: text('n.name_en', 'n.name_zh'),
    parent: along([kind], [[]], { tree: true }),
  };
}

/** What cases have in common with a node that they link to: where they are, what they are about. */
function throughCases(type: 'ADDRESSES' | 'APPLIES' | 'USES' | 'INVOLVES'): FilterFields {
  const cases = into(type);
  return {
    city: along(['city'], [[cases, AT]]),
    country: along(['country'], [[cases, AT, IN_COUNTRY]]),
    domain: along(['domain'], [[cases, IN_DOMAIN]], { tree: true }),
    case: along(['case'], [[cases]]),
  };
}

const CITY: FilterFields = {
  country: along(['country'], [[IN_COUNTRY]]),
  region: along(['region'], [[out('PART_OF')], [out('MEMBER_OF')], [IN_COUNTRY, out('PART_OF')]], { tree: true }),
  group: along(['concept'], [[out('MEMBER_OF')]]),
  domain: along(['domain'], [[into('TAKES_PLACE_IN'), IN_DOMAIN]], { tree: true }),
  challenge: along(['challenge'], [[out('FACES')], [into('TAKES_PLACE_IN'), out('ADDRESSES')]], { tree: true }),
};

const CASE: FilterFields = {
  city: along(['city'], [[AT]]),
  country: along(['country'], [[AT, IN_COUNTRY]]),
  region: along(['region'], [[AT], [AT, out('PART_OF')], [AT, out('MEMBER_OF')], [AT, IN_COUNTRY, out('PART_OF')]], {
    tree: true,
  }),
  domain: along(['domain'], [[IN_DOMAIN]], { tree: true }),
  challenge: along(['challenge'], [[out('ADDRESSES')]], { tree: true }),
  solution: along(['solution'], [[out('APPLIES')]], { tree: true }),
  technology: along(['technology'], [[out('USES')]], { tree: true }),
  organisation: along(['organisation'], [[out('INVOLVES')]]),
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
  challenge: along(['challenge'], [[into('APPLIES'), out('ADDRESSES')]], { tree: true }),
};

const DOMAIN: FilterFields = {
  city: along(['city'], [[into('IN_DOMAIN'), AT]]),
  country: along(['country'], [[into('IN_DOMAIN'), AT, IN_COUNTRY]]),
  challenge: along(['challenge'], [[into('IN_DOMAIN'), out('ADDRESSES')]], { tree: true }),
};

const INDICATOR: FilterFields = {
  valueType: word('n.value_type'),
  measures: along(['framework', 'domain', 'challenge', 'concept'], [[out('MEASURES')]], { tree: true }),
};

const SOURCE: FilterFields = { evidence: word('n.evidence'), sourceType: word('n.source_type') };

/** The fields of the filter of each kind, beside `and`, `or`, `not`. A kind without an entry has the common ones. */
export function filterFieldsOf(kind: NodeKind): FilterFields {
  return { ...common(kind), ...OWN[kind] };
}

const OWN: Partial<Record<NodeKind, FilterFields>> = {
  city: CITY,
  case: CASE,
  challenge: CHALLENGE,
  solution: SOLUTION,
  domain: DOMAIN,
  source: SOURCE,
  indicator: INDICATOR,
};
