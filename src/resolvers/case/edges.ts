import type { ClassType } from 'type-graphql';
import { CaseStudyNode } from '../../schema/case/case-study.type';
import * as plain from '../../schema/case/plain-nodes';
import * as typed from '../../schema/case/typed-nodes';
import * as c from '../../schema/knowledge/connections';
import { incoming, incomingToParts, outgoing } from '../../services/linked-nodes';
import { linkedFields, type LinkedField } from '../common/linked-field';

/** The edges of cases, and the ways back from what they link to. */
export const CASE_EDGE_RESOLVERS: readonly ClassType[] = [
  ...linkedFields(CaseStudyNode, [
    edge('cities', c.CityConnection, outgoing('TAKES_PLACE_IN', 'city'), 'The cities where it takes place.'),
    edge(
      'regions',
      c.RegionConnection,
      outgoing('TAKES_PLACE_IN', 'region'),
      'Districts, provinces, clusters and parks where it takes place.',
    ),
    edge('domains', c.DomainConnection, outgoing('IN_DOMAIN', 'domain'), 'Its fields of application.'),
    edge('challenges', c.ChallengeConnection, outgoing('ADDRESSES', 'challenge'), 'What it works against.'),
    edge('solutions', c.SolutionConnection, outgoing('APPLIES', 'solution'), 'The approaches it uses.'),
    edge('technologies', c.TechnologyConnection, outgoing('USES', 'technology'), 'The technologies it uses.'),
    edge(
      'organisations',
      c.OrganisationConnection,
      outgoing('INVOLVES', 'organisation'),
      'Who takes part, with roles.',
    ),
    edge('policies', c.PolicyConnection, outgoing('GOVERNED_BY', 'policy'), 'The policies it follows.'),
    edge('parts', c.CaseStudyConnection, incoming('PART_OF', 'case'), 'The projects of a programme.'),
    edge('illustrates', c.KnowledgeNodeConnection, outgoing('ILLUSTRATES'), 'What it is an example of.'),
  ]),
  ...linkedFields(plain.ChallengeNode, [
    edge('caseStudies', c.CaseStudyConnection, incoming('ADDRESSES', 'case'), 'Cases that address it.'),
    edge(
      'solutions',
      c.SolutionConnection,
      incoming('ADDRESSES', 'solution'),
      'Solutions that answer it. The role says who claims so: `outcome` of a case, `source`, or `editors`; the statements say with what words.',
    ),
    edge('parts', c.ChallengeConnection, incoming('PART_OF', 'challenge'), 'More specific challenges.'),
  ]),
  ...linkedFields(plain.SolutionNode, [
    edge(
      'caseStudies',
      c.CaseStudyConnection,
      incomingToParts('APPLIES', 'case'),
      'Cases that apply it or what is part of it, each once; the link says which.',
    ),
    edge(
      'challenges',
      c.ChallengeConnection,
      outgoing('ADDRESSES', 'challenge'),
      'What it answers. The role says who claims so: `outcome` of a case, `source`, or `editors`; the statements say with what words.',
    ),
    edge('domains', c.DomainConnection, outgoing('IN_DOMAIN', 'domain'), 'Fields of application of a family.'),
    edge('technologies', c.TechnologyConnection, outgoing('USES', 'technology'), 'Technologies it rests on.'),
    edge('parts', c.SolutionConnection, incoming('PART_OF', 'solution'), 'More specific solutions.'),
  ]),
  ...linkedFields(plain.TechnologyNode, [
    edge('caseStudies', c.CaseStudyConnection, incoming('USES', 'case'), 'Cases that use it.'),
    edge('solutions', c.SolutionConnection, incoming('USES', 'solution'), 'Solutions that use it.'),
    edge('parts', c.TechnologyConnection, incoming('PART_OF', 'technology'), 'More specific technologies.'),
  ]),
  ...linkedFields(plain.DomainNode, [
    edge('caseStudies', c.CaseStudyConnection, incoming('IN_DOMAIN', 'case'), 'Cases in it.'),
    edge('solutions', c.SolutionConnection, incoming('IN_DOMAIN', 'solution'), 'Families of solutions in it.'),
    edge('parts', c.DomainConnection, incoming('PART_OF', 'domain'), 'More specific domains.'),
  ]),
  ...linkedFields(typed.OrganisationNode, [
    edge('caseStudies', c.CaseStudyConnection, incoming('INVOLVES', 'case'), 'Cases it takes part in.'),
  ]),
  ...linkedFields(typed.PolicyNode, [
    edge('caseStudies', c.CaseStudyConnection, incoming('GOVERNED_BY', 'case'), 'Cases that follow it.'),
    edge('parts', c.PolicyConnection, incoming('PART_OF', 'policy'), 'Its steps and parts.'),
  ]),
  ...linkedFields(typed.OperatingModelNode, [
    edge('caseStudies', c.CaseStudyConnection, incoming('RUNS_AS', 'case'), 'Cases run this way.'),
  ]),
  ...[
    plain.TrendNode,
    plain.ParticipationStageNode,
    plain.CapabilityNode,
    plain.SecurityAreaNode,
    plain.InnovationSystemNode,
  ].flatMap((type) =>
    linkedFields(type, [
      edge('caseStudies', c.CaseStudyConnection, incoming('ILLUSTRATES', 'case'), 'Cases that are examples of it.'),
    ]),
  ),
  ...[plain.TrendNode, typed.ConceptNode].flatMap((type) =>
    linkedFields(type, [edge('parts', c.KnowledgeNodeConnection, incoming('PART_OF'), 'What it is made of.')]),
  ),
  ...linkedFields(typed.ConceptNode, [
    edge('cities', c.CityConnection, incoming('MEMBER_OF', 'city'), 'The cities of a group, as its source names them.'),
  ]),
  ...linkedFields(typed.FrameworkNode, [
    edge('parts', c.FrameworkConnection, incoming('PART_OF', 'framework'), 'Its dimensions or fields.'),
    edge('indicators', c.IndicatorConnection, incoming('MEASURES', 'indicator'), 'What measures it.'),
  ]),
];

function edge(name: string, connection: ClassType, path: LinkedField['path'], description: string): LinkedField {
  return { name, connection, path, description };
}
