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
    edge('cities', c.LinkedCityConnection, outgoing('TAKES_PLACE_IN', 'city'), 'The cities where it takes place.'),
    edge(
      'regions',
      c.LinkedRegionConnection,
      outgoing('TAKES_PLACE_IN', 'region'),
      'Districts, provinces, clusters and parks where it takes place.',
    ),
    edge('domains', c.LinkedDomainConnection, outgoing('IN_DOMAIN', 'domain'), 'Its fields of application.'),
    edge('challenges', c.LinkedChallengeConnection, outgoing('ADDRESSES', 'challenge'), 'What it works against.'),
    edge('solutions', c.LinkedSolutionConnection, outgoing('APPLIES', 'solution'), 'The approaches it uses.'),
    edge('technologies', c.LinkedTechnologyConnection, outgoing('USES', 'technology'), 'The technologies it uses.'),
    edge(
      'organisations',
      c.LinkedOrganisationConnection,
      outgoing('INVOLVES', 'organisation'),
      'Who takes part, with roles.',
    ),
    edge('policies', c.LinkedPolicyConnection, outgoing('GOVERNED_BY', 'policy'), 'The policies it follows.'),
    edge('parts', c.LinkedCaseStudyConnection, incoming('PART_OF', 'case'), 'The projects of a programme.'),
    edge('illustrates', c.LinkedKnowledgeNodeConnection, outgoing('ILLUSTRATES'), 'What it is an example of.'),
  ]),
  ...linkedFields(plain.ChallengeNode, [
    edge('caseStudies', c.LinkedCaseStudyConnection, incoming('ADDRESSES', 'case'), 'Cases that address it.'),
    edge(
      'solutions',
      c.LinkedSolutionConnection,
      incoming('ADDRESSES', 'solution'),
      'Solutions that answer it. The role says who claims so: `outcome` of a case, `source`, or `editors`; the statements say with what words.',
    ),
    edge('parts', c.LinkedChallengeConnection, incoming('PART_OF', 'challenge'), 'More specific challenges.'),
  ]),
  ...linkedFields(plain.SolutionNode, [
    edge(
      'caseStudies',
      c.LinkedCaseStudyConnection,
      incomingToParts('APPLIES', 'case'),
      'Cases that apply it or what is part of it, each once; the link says which.',
    ),
    edge(
      'challenges',
      c.LinkedChallengeConnection,
      outgoing('ADDRESSES', 'challenge'),
      'What it answers. The role says who claims so: `outcome` of a case, `source`, or `editors`; the statements say with what words.',
    ),
    edge('domains', c.LinkedDomainConnection, outgoing('IN_DOMAIN', 'domain'), 'Fields of application of a family.'),
    edge('technologies', c.LinkedTechnologyConnection, outgoing('USES', 'technology'), 'Technologies it rests on.'),
    edge('parts', c.LinkedSolutionConnection, incoming('PART_OF', 'solution'), 'More specific solutions.'),
  ]),
  ...linkedFields(plain.TechnologyNode, [
    edge('caseStudies', c.LinkedCaseStudyConnection, incoming('USES', 'case'), 'Cases that use it.'),
    edge('solutions', c.LinkedSolutionConnection, incoming('USES', 'solution'), 'Solutions that use it.'),
    edge('parts', c.LinkedTechnologyConnection, incoming('PART_OF', 'technology'), 'More specific technologies.'),
  ]),
  ...linkedFields(plain.DomainNode, [
    edge('caseStudies', c.LinkedCaseStudyConnection, incoming('IN_DOMAIN', 'case'), 'Cases in it.'),
    edge('solutions', c.LinkedSolutionConnection, incoming('IN_DOMAIN', 'solution'), 'Families of solutions in it.'),
    edge('parts', c.LinkedDomainConnection, incoming('PART_OF', 'domain'), 'More specific domains.'),
  ]),
  ...linkedFields(typed.OrganisationNode, [
    edge('caseStudies', c.LinkedCaseStudyConnection, incoming('INVOLVES', 'case'), 'Cases it takes part in.'),
  ]),
  ...linkedFields(typed.PolicyNode, [
    edge('caseStudies', c.LinkedCaseStudyConnection, incoming('GOVERNED_BY', 'case'), 'Cases that follow it.'),
    edge('parts', c.LinkedPolicyConnection, incoming('PART_OF', 'policy'), 'Its steps and parts.'),
  ]),
  ...linkedFields(typed.OperatingModelNode, [
    edge('caseStudies', c.LinkedCaseStudyConnection, incoming('RUNS_AS', 'case'), 'Cases run this way.'),
  ]),
  ...[plain.TrendNode, typed.ConceptNode].flatMap((type) =>
    linkedFields(type, [
      edge(
        'caseStudies',
        c.LinkedCaseStudyConnection,
        incoming('ILLUSTRATES', 'case'),
        'Cases that are examples of it.',
      ),
    ]),
  ),
  ...[plain.TrendNode, typed.ConceptNode].flatMap((type) =>
    linkedFields(type, [edge('parts', c.LinkedKnowledgeNodeConnection, incoming('PART_OF'), 'What it is made of.')]),
  ),
  ...linkedFields(typed.ConceptNode, [
    edge(
      'cities',
      c.LinkedCityConnection,
      incoming('MEMBER_OF', 'city'),
      'The cities of a group, as its source names them.',
    ),
  ]),
  ...linkedFields(typed.FrameworkNode, [
    edge('parts', c.LinkedFrameworkConnection, incoming('PART_OF', 'framework'), 'Its dimensions or fields.'),
    edge('indicators', c.LinkedIndicatorConnection, incoming('MEASURES', 'indicator'), 'What measures it.'),
  ]),
];

function edge(name: string, connection: ClassType, path: LinkedField['path'], description: string): LinkedField {
  return { name, connection, path, description };
}
