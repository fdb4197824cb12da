import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Citation } from './citation';
import { oneOf } from './check';
import { KnowledgeNode } from './knowledge-node';
import { ID_SCHEMES, type IdScheme } from './vocabulary';

/** The id of a node in somebody else's register. Example: Seoul is Q8684 in Wikidata. */
@Entity('external_id')
@Check('external_id_scheme', oneOf('scheme', ID_SCHEMES))
export class ExternalId {
  @PrimaryColumn('varchar')
  nodeId!: string;

  @PrimaryColumn('varchar')
  scheme!: IdScheme;

  @PrimaryColumn('varchar')
  value!: string;

  @Column('varchar')
  citationId!: string;

  @ManyToOne(() => KnowledgeNode)
  @JoinColumn({ name: 'node_id' })
  @Index()
  node!: Relation<KnowledgeNode>;

  @ManyToOne(() => Citation)
  @JoinColumn({ name: 'citation_id' })
  citation!: Relation<Citation>;
}
