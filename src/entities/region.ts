import { ChildEntity, Column } from 'typeorm';
import { KnowledgeNode } from './knowledge-node';
import type { RegionKind } from './vocabulary';

/** A named area that is no city: a province, a city cluster, a district. Example: the Yangtze River Delta. */
@ChildEntity('region')
export class Region extends KnowledgeNode {
  @Column('varchar', { nullable: true })
  regionKind!: RegionKind | null;
}
