import { ChildEntity } from 'typeorm';
import { KnowledgeNode } from './knowledge-node';

/** Something a city did: a project, programme or platform. Example: Seoul's integrated transport system. */
@ChildEntity('case')
export class CaseStudy extends KnowledgeNode {}
