import type { EmptyCode } from '../../graph/empty-answer';
import type { NeedBasis } from '../../graph/need.types';
import type { LikenessBasis } from '../../graph/similar-cities';
import { defineEnum } from '../common/define-enum';

export const HopDirectionEnum = defineEnum<'FORWARD' | 'BACKWARD'>('HopDirection', 'Which way a path follows a link.', {
  FORWARD: 'From its `from` to its `to`.',
  BACKWARD: 'From its `to` to its `from`.',
});

export const NoPathReasonEnum = defineEnum<'TOO_FAR' | 'ONLY_THROUGH_HUBS' | 'NOT_CONNECTED'>(
  'NoPathReason',
  'Why there is no path.',
  {
    TOO_FAR: 'There is one, with more hops than asked for.',
    ONLY_THROUGH_HUBS: 'There is one, but only through a hub or an office that both quote, and these were kept out.',
    NOT_CONNECTED: 'There is none of any length.',
  },
);

export const HubRuleEnum = defineEnum<'KIND' | 'DEGREE'>('HubRule', 'By which rule a node is a hub.', {
  KIND: 'Its kind joins too much: a country, a province, a cluster or group of cities, a source, an office that is only quoted, a framework, a trend, a capability, a whole field of application.',
  DEGREE: 'A topic with more neighbours than 95 in 100 topics have, and at least 12.',
});

export const BecauseKindEnum = defineEnum<'CHALLENGE' | 'PROFILE' | 'SIZE' | 'EVIDENCE'>(
  'BecauseKind',
  'Which part of the fit a reason belongs to.',
  {
    CHALLENGE: 'The case meets a need of the city: it works against it, applies what answers it, or is in its field.',
    PROFILE: 'The city of the case is like it in what is measured of both.',
    SIZE: 'The two cities have about as many people.',
    EVIDENCE: 'Outcomes are reported.',
  },
);

export const MissingCodeEnum = defineEnum<
  | 'NO_OUTCOME'
  | 'NO_OUTCOME_FIGURES'
  | 'WEAK_EVIDENCE'
  | 'NO_COST'
  | 'NO_PERIOD'
  | 'OTHER_COUNTRY'
  | 'OTHER_SIZE'
  | 'SIZE_UNKNOWN'
  | 'PROFILE_UNKNOWN'
  | 'ONE_SOURCE'
>('MissingCode', 'What is missing to trust that a case fits a city.', {
  NO_OUTCOME: 'No outcome is reported.',
  NO_OUTCOME_FIGURES: 'Outcomes are reported without a figure.',
  WEAK_EVIDENCE: 'The best evidence of its outcomes is of grade C or D.',
  NO_COST: 'Nothing is said about what it cost.',
  NO_PERIOD: 'No source says when it took place.',
  OTHER_COUNTRY: 'It comes from another country.',
  OTHER_SIZE: 'Its city has more than three times the people, or less than a third.',
  SIZE_UNKNOWN: 'The people of one of the two cities are not known.',
  PROFILE_UNKNOWN: 'Fewer than three indicators are known of both cities.',
  ONE_SOURCE: 'All that is known of it comes from one source.',
});

export const SupportGroundsEnum = defineEnum<'STATEMENT' | 'STRUCTURE' | 'EDITORS' | 'VALUE'>(
  'SupportGrounds',
  'What stands behind a part of an answer.',
  {
    STATEMENT: 'Statements of sources; their best grade counts.',
    STRUCTURE: 'The order of the knowledge base: places, trees, fields. No claim of a source is needed for it.',
    EDITORS: 'The editors alone; no source says so.',
    VALUE: 'A value of an indicator.',
  },
);

export const LikenessBasisEnum = defineEnum<LikenessBasis>('LikenessBasis', 'What cities are compared by.', {
  DEEDS: 'What they do and face: challenges, cases, approaches, technologies.',
  NUMBERS: 'What is measured of both.',
});

export const NeedBasisEnum = defineEnum<NeedBasis>('NeedBasis', 'How a need of a city is known.', {
  GIVEN: 'The caller named it.',
  FACED: 'A source says that the city faces it.',
  NAMED: 'A case of this city names it as a problem.',
  ADDRESSED: 'A case of this city works against it.',
  CLUSTER: 'A case of a cluster to which the city belongs works against it.',
  MEASURED: 'The city stands in the last third of all cities by an indicator that bears on it.',
});

export const EmptyReasonEnum = defineEnum<EmptyCode>('EmptyReason', 'Why an answer of the graph is empty.', {
  NO_LINKS: 'Nothing is linked to the node.',
  ONLY_QUOTED: 'The node is known only from where figures were read.',
  NOTHING_SHARED: 'No other node is linked to what the node is linked to.',
  ONLY_HUBS_SHARED: 'All that it shares with others are hubs by kind, such as country and group.',
  NO_VALUES: 'Fewer than three indicators are known of the city and any other.',
  NO_NEEDS: 'No need of the city is known.',
  NO_CASE: 'No case from elsewhere meets any of the needs.',
});
