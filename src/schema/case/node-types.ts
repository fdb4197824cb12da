import type { ClassType } from 'type-graphql';
import { IndicatorNode } from '../knowledge/indicator.type';
import { SourceNode } from '../knowledge/source.type';
import { CityNode } from '../place/city.type';
import { CountryNode } from '../place/country.type';
import { RegionNode } from '../place/region.type';
import { CaseStudyNode } from './case-study.type';
import * as plain from './plain-nodes';
import * as typed from './typed-nodes';

/** The types of every kind of node. */
export const NODE_TYPES: readonly ClassType[] = [
  CaseStudyNode,
  CityNode,
  CountryNode,
  RegionNode,
  IndicatorNode,
  SourceNode,
  ...Object.values(plain),
  ...Object.values(typed),
];
