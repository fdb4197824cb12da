import type { ClassType } from 'type-graphql';
import * as c from '../../schema/knowledge/connections';
import { CityNode } from '../../schema/place/city.type';
import { CountryNode } from '../../schema/place/country.type';
import { RegionNode } from '../../schema/place/region.type';
import { incoming, outgoing } from '../../services/linked-nodes';
import { linkedFields } from '../common/linked-field';

/** The edges of places along links. */
export const PLACE_EDGE_RESOLVERS: readonly ClassType[] = [
  ...linkedFields(CityNode, [
    {
      name: 'caseStudies',
      connection: c.CaseStudyConnection,
      path: incoming('TAKES_PLACE_IN', 'case'),
      description: 'Cases that take place there.',
    },
    {
      name: 'clusters',
      connection: c.RegionConnection,
      path: outgoing('MEMBER_OF', 'region'),
      description: 'City clusters it belongs to, with its role.',
    },
    {
      name: 'groups',
      connection: c.ConceptConnection,
      path: outgoing('MEMBER_OF', 'concept'),
      description: 'Groups that a source puts it in, with the statement that says so.',
    },
  ]),
  ...linkedFields(CountryNode, [
    {
      name: 'cities',
      connection: c.CityConnection,
      path: incoming('IN_COUNTRY', 'city'),
      description: 'Its cities in the knowledge base.',
    },
    {
      name: 'regions',
      connection: c.RegionConnection,
      path: incoming('IN_COUNTRY', 'region'),
      description: 'Its regions in the knowledge base.',
    },
  ]),
  ...linkedFields(RegionNode, [
    {
      name: 'countries',
      connection: c.CountryConnection,
      path: incoming('PART_OF', 'country'),
      description: 'The countries of a part of the world.',
    },
    {
      name: 'parts',
      connection: c.RegionConnection,
      path: incoming('PART_OF', 'region'),
      description: 'Regions that are part of it.',
    },
    {
      name: 'cities',
      connection: c.CityConnection,
      path: incoming('PART_OF', 'city'),
      description: 'Cities that lie in it.',
    },
    {
      name: 'members',
      connection: c.CityConnection,
      path: incoming('MEMBER_OF', 'city'),
      description: 'Cities that belong to it as a cluster, with their roles.',
    },
    {
      name: 'caseStudies',
      connection: c.CaseStudyConnection,
      path: incoming('TAKES_PLACE_IN', 'case'),
      description: 'Cases that take place there.',
    },
  ]),
];
