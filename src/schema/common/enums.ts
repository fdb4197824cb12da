import { kindName } from '../../kind-name';
import type {
  Actor,
  Basis,
  ChangeType,
  Comparator,
  Direction,
  EvidenceGrade,
  Flag,
  FoundKind,
  LinkType,
  ObservationStatus,
  StatementKind,
  ValueType,
  Verdict,
} from '../../entities/vocabulary';
import { defineEnum } from './define-enum';

/** `operatingModel` inside and in ids, `OPERATING_MODEL` in the API, as enums are written. */
export const NodeKindEnum = defineEnum<FoundKind>(
  'NodeKind',
  'The kinds of node. Ids begin with the same word in camel case: `operatingModel:...` for OPERATING_MODEL; only those of CASE_STUDY begin with `case:`.',
  {
    country: 'A state of ISO 3166-1.',
    city: 'A municipality.',
    region: 'A named area that is no city: province, cluster, district, world region.',
    domain: 'A field of application.',
    challenge: 'An urban problem.',
    solution: 'A reusable approach, or a family of them.',
    technology: 'A technology.',
    case: 'Something a city did.',
    organisation: 'A company, public body, university or data producer.',
    trend: 'A trend of smart cities.',
    concept: 'A named idea, event, product or group.',
    operatingModel: 'Who funds, operates and controls.',
    participationStage: 'A stage of citizen participation.',
    capability: 'A capability that a smart city needs.',
    securityArea: 'An area of data security.',
    innovationSystem: "How one city's actors produce innovation.",
    policy: 'A plan, standard, strategy or goal.',
    framework: 'An evaluation model or a part of one.',
    indicator: 'What is measured of a city.',
    source: 'Where facts come from.',
    figure: 'A chart, table or drawing of a source.',
    recipe: 'A named ranking method.',
    statement: 'A statement, which is no node; only `search` knows it.',
  },
  kindName,
);

export const LinkTypeEnum = defineEnum<LinkType>('LinkType', 'What a link says, read from its `from` to its `to`.', {
  IN_COUNTRY: 'Lies in the country.',
  PART_OF: 'Is part of: a tree of regions, challenges, solutions, frameworks.',
  MEMBER_OF: 'Belongs to a cluster or group.',
  TAKES_PLACE_IN: 'Happens in the city or place.',
  IN_DOMAIN: 'The case or family of solutions belongs to the field of application.',
  ADDRESSES: 'Works against the challenge. From a solution, the role says who claims it: outcome, source or editors.',
  APPLIES: 'Uses the solution.',
  USES: 'Uses the technology.',
  INVOLVES: 'Is carried by the organisation, in a role.',
  ILLUSTRATES: 'Is an example of the trend, stage, model or capability.',
  FACES: 'The city has the challenge.',
  RUNS_AS: 'Is funded and operated by the model.',
  COOPERATES_WITH: 'Works together with.',
  MEASURES: 'The indicator measures it.',
  PRODUCED_BY: 'The source was made by the organisation.',
  GOVERNED_BY: 'Follows the policy.',
  RELATES_TO: 'Has to do with, where no other type fits.',
});

export const StatementKindEnum = defineEnum<StatementKind>('StatementKind', 'What sort of thing a statement says.', {
  CHALLENGE: 'A problem that somebody has.',
  ACTION: 'What was done.',
  OUTCOME: 'What came of it.',
  LESSON: 'What others may learn from it.',
  ADVANTAGE: 'What speaks for something.',
  DISADVANTAGE: 'What speaks against it.',
  FINDING: 'What an assessment found.',
  GOAL: 'What is aimed at.',
  MEANS: 'By what means.',
  THREAT: 'What endangers.',
  MEASURE: 'What to do about it.',
  MILESTONE: 'A dated step.',
  STATISTIC: 'A figure about the world.',
  FORECAST: 'What is expected.',
  DEFINITION: 'What a term means.',
});

export const ActorEnum = defineEnum<Actor>('Actor', 'Who acts in a statement.', {
  GOVERNMENT: 'Public authorities.',
  ENTERPRISE: 'Companies.',
  RESEARCH: 'Universities and research institutes.',
  FINANCE: 'Banks, funds, investors.',
  INCUBATOR: 'Incubators and science parks.',
  SERVICE: 'Service organisations and associations.',
  INDIVIDUAL: 'Citizens and users.',
});

export const BasisEnum = defineEnum<Basis>('Basis', 'On what a statement rests.', {
  MEASURED: 'Measured by the one who says it.',
  REPORTED: 'Reported by the source.',
  GENERAL_STATISTIC: 'A general study, printed next to a case or city but not its own result.',
  PROJECTION: 'Expected for a later date.',
  TARGET: 'A goal somebody has set.',
  OPINION: 'A judgement of the source.',
  EDITORIAL:
    'Inferred by the editors and not said by the source: `inferredBy` and `inferredFrom` say by whom and from what.',
});

export const VerdictEnum = defineEnum<Verdict>('Verdict', 'What another source says to a claim.', {
  SUPPORTS: 'It says the same.',
  CONTRADICTS: 'It says what cannot be true beside it.',
  QUALIFIES: 'Both can be true: it counts otherwise, or holds only under a condition.',
});

export const EvidenceGradeEnum = defineEnum<EvidenceGrade>(
  'EvidenceGrade',
  'What stands behind a claim. A source has the grade of the best that it can support, and its values have that grade unless they say otherwise.',
  {
    A: 'A figure with method and period: official statistics, or peer reviewed with full reference.',
    B: 'A figure with its period but without method, or a reported action, dated step or definition of a named report.',
    C: 'Told without a figure, or with one that has no period; a plan, a general statistic, a second-hand or inferred value.',
    D: 'A slogan, an opinion, a forecast of nobody named, an inference of the editors, or contradicted.',
  },
);

export const FlagEnum = defineEnum<Flag>('Flag', 'What a careful reader should know.', {
  AMBIGUOUS: 'Can be read in two ways; the note says which.',
  LIKELY_MISPRINT: 'Probably misprinted; kept as printed.',
  NO_PERIOD: 'The source gives no date.',
  NO_UNIT: 'The source gives no unit, or an incomplete one.',
  INFERRED_SUBJECT: 'Whom or what it is about was inferred.',
  CONTRADICTED: 'Another statement says otherwise.',
  OUTDATED_FORECAST: 'A forecast for a date that is past.',
  PROJECTION: 'Contains a value expected for a later date.',
  SLOGAN: 'Claims to be first, best or ahead without a measure.',
});

export const ComparatorEnum = defineEnum<Comparator>('Comparator', 'How a value is meant.', {
  EXACT: 'As given.',
  ABOUT: 'Roughly.',
  ALMOST: 'A little less than this.',
  AT_LEAST: 'This or more.',
  AT_MOST: 'This or less.',
  MORE_THAN: 'More than this.',
  LESS_THAN: 'Less than this.',
  RANGE: 'Between low and high.',
});

export const ChangeTypeEnum = defineEnum<ChangeType>('ChangeType', 'How a quantity changes something.', {
  ABSOLUTE: 'By an amount, in the unit.',
  RELATIVE: 'By a share of the earlier value.',
  PERCENTAGE_POINTS: 'By percentage points.',
  FACTOR: 'By a factor.',
});

export const DirectionEnum = defineEnum<Direction>('Direction', 'Which end of an indicator is the good one.', {
  HIGHER_IS_BETTER: 'More is better.',
  LOWER_IS_BETTER: 'Less is better, as with ranks.',
  NONE: 'Neither; a ranking must say how it reads it.',
});

export const ValueTypeEnum = defineEnum<ValueType>('ValueType', "What an indicator's values are.", {
  NUMBER: 'An amount in the unit.',
  SHARE: 'A share.',
  RANK: 'A place in a list, 1 the first.',
  INDEX: 'A score without unit.',
});

export const ObservationStatusEnum = defineEnum<ObservationStatus>(
  'ObservationStatus',
  'SDMX code list CL_OBS_STATUS.',
  {
    A: 'Normal.',
    B: 'Time series break.',
    D: 'Definition differs.',
    E: 'Estimated.',
    F: 'Forecast.',
    I: 'Imputed.',
    L: 'Missing; data exist but were not collected.',
    M: 'Missing; data cannot exist.',
    N: 'Not significant.',
    O: 'Missing.',
    P: 'Provisional.',
    S: 'Strike and other special events.',
    U: 'Low reliability.',
  },
);
