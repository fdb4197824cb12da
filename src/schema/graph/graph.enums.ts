import { defineEnum } from '../common/define-enum';

export const HopDirectionEnum = defineEnum<'FORWARD' | 'BACKWARD'>('HopDirection', 'Which way a path follows a link.', {
  FORWARD: 'From its `from` to its `to`.',
  BACKWARD: 'From its `to` to its `from`.',
});

export const NoPathCodeEnum = defineEnum<'TOO_FAR' | 'ONLY_THROUGH_HUBS' | 'NOT_CONNECTED'>(
  'NoPathCode',
  'Why there is no path.',
  {
    TOO_FAR: 'There is one, with more hops than asked for.',
    ONLY_THROUGH_HUBS: 'There is one, but only through a hub, and hubs were kept out.',
    NOT_CONNECTED: 'There is none of any length.',
  },
);

export const HubRuleEnum = defineEnum<'KIND' | 'DEGREE'>('HubRule', 'By which rule a node is a hub.', {
  KIND: 'Its kind joins too much: a country, a province, a source, a framework, a whole field of application.',
  DEGREE: 'A topic with more neighbours than 95 in 100 topics have, and at least 12.',
});

export const BecauseKindEnum = defineEnum<'CHALLENGE' | 'PROFILE' | 'SIZE' | 'EVIDENCE'>(
  'BecauseKind',
  'Which part of the fit a reason belongs to.',
  {
    CHALLENGE: 'The case works against something that the city has, or in a field in which it lags.',
    PROFILE: 'The city of the case is like it in what is measured of both.',
    SIZE: 'The two cities have about as many people.',
    EVIDENCE: 'Outcomes are reported.',
  },
);

export const MissingCodeEnum = defineEnum<
  | 'NO_SHARED_CHALLENGE'
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
  NO_SHARED_CHALLENGE: 'No source says that the city has a challenge that the case addresses.',
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
