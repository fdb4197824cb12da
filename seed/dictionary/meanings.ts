import type { Basis, EvidenceGrade, Flag, LinkType, NodeKind, StatementKind } from '../../src/entities/vocabulary';

/** What the words of the closed lists mean, for readers of the data dictionary. */

export const KIND_MEANINGS: Readonly<Record<NodeKind, string>> = {
  country: 'a state of ISO 3166-1',
  city: 'a municipality, with coordinates and ids in other registers',
  region: 'a named area that is no city: cluster, province, world region, district, site',
  domain: 'a field of application',
  challenge: 'an urban problem; the problems form a tree',
  solution: 'an approach that several cases can share, or a family of such approaches',
  technology: 'a technique that cases and solutions use',
  case: 'something that a city did: a project, a programme, a platform',
  organisation: 'a company, public body, university or other institution',
  trend: 'a direction in which smart cities develop',
  concept: 'a named idea, group, event, product or market that other nodes refer to',
  operatingModel: 'who funds, operates and controls',
  participationStage: 'a stage from informing citizens to deciding with them',
  capability: 'what a city must be able to do',
  securityArea: 'a part of data management with its threats and measures',
  innovationSystem: 'how the actors of one city produce innovation',
  policy: 'a plan, standard, strategy or dated step of a government',
  framework: 'a tree of dimensions that indicators hang on',
  indicator: 'what is measured of cities, with definition, unit and direction',
  source: 'a document or data set that is cited',
  figure: 'a chart, table or drawing of a source, with the state of its data',
  recipe: 'a named, versioned method of ranking',
};

export const LINK_MEANINGS: Readonly<Record<LinkType, string>> = {
  IN_COUNTRY: 'a city lies in a country',
  PART_OF: 'a node is part of a larger one',
  MEMBER_OF: 'a city or region belongs to a group',
  TAKES_PLACE_IN: 'a case takes place in a city or region',
  IN_DOMAIN: 'a case or a family of solutions belongs to a field of application',
  ADDRESSES:
    'a case addresses a challenge, or a solution is claimed to answer one: by an `outcome`, the `source` or the `editors`',
  APPLIES: 'a case applies a solution',
  USES: 'a node uses a technology',
  INVOLVES: 'a node involves an organisation',
  ILLUSTRATES: 'a case illustrates a trend, stage, model or capability',
  FACES: 'a city faces a challenge',
  RUNS_AS: 'a case runs under an operating model',
  COOPERATES_WITH: 'two places cooperate',
  MEASURES: 'an indicator measures a node',
  PRODUCED_BY: 'a source comes from an organisation',
  GOVERNED_BY: 'a policy holds for a case or city',
  RELATES_TO: 'two nodes are related in another way',
};

export const STATEMENT_MEANINGS: Readonly<Record<StatementKind, string>> = {
  CHALLENGE: 'a problem as it shows',
  ACTION: 'something done',
  OUTCOME: 'what came of it',
  LESSON: 'what others can learn',
  ADVANTAGE: 'what speaks for it',
  DISADVANTAGE: 'what speaks against it',
  FINDING: 'what a study finds',
  GOAL: 'what is aimed at',
  MEANS: 'by what it is to be reached',
  THREAT: 'what endangers it',
  MEASURE: 'what protects it',
  MILESTONE: 'a dated step',
  STATISTIC: 'a figure about the world',
  FORECAST: 'what is expected',
  DEFINITION: 'what a word means',
};

export const BASIS_MEANINGS: Readonly<Record<Basis, string>> = {
  MEASURED: 'measured by the source',
  REPORTED: 'reported by the source without a method',
  GENERAL_STATISTIC: 'a figure of a study that stands beside a city and is not its result',
  PROJECTION: 'computed for the future',
  TARGET: 'planned',
  OPINION: 'a judgement of the source',
  EDITORIAL: 'inferred by the editors; the source does not say it',
};

export const EVIDENCE_MEANINGS: Readonly<Record<EvidenceGrade, string>> = {
  A: 'a figure with method and period',
  B: 'a figure with its period, or a reported action, dated step or definition',
  C: 'told without a figure or without its period; a plan, a general statistic',
  D: 'a slogan, an opinion, a forecast of nobody named, an inference, or contradicted',
};

export const FLAG_MEANINGS: Readonly<Record<Flag, string>> = {
  AMBIGUOUS: 'the wording allows several readings',
  LIKELY_MISPRINT: 'the wording is probably a slip of print or recognition',
  NO_PERIOD: 'the source gives no time',
  NO_UNIT: 'the source gives no unit or currency',
  INFERRED_SUBJECT: 'the source does not name whom it means',
  CONTRADICTED: 'another place says otherwise',
  OUTDATED_FORECAST: 'the time that was forecast is over',
  PROJECTION: 'the value is computed for the future',
  SLOGAN: 'the claim is to be first, best or ahead, and nothing measures it',
};
