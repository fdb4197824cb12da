import { Field, ObjectType } from 'type-graphql';
import type { Figure } from '../../entities/figure';
import type { Framework } from '../../entities/framework';
import type { OperatingModel } from '../../entities/operating-model';
import type { Organisation } from '../../entities/organisation';
import type { Policy } from '../../entities/policy';
import type { Recipe } from '../../entities/recipe';
import type {
  ConceptKind,
  ControlShare,
  DataState,
  FrameworkLevel,
  OrganisationKind,
  PolicyKind,
} from '../../entities/vocabulary';
import {
  ConceptKindEnum,
  ControlShareEnum,
  DataStateEnum,
  FrameworkLevelEnum,
  OrganisationKindEnum,
  PolicyKindEnum,
} from '../common/node-enums';
import { NodeType } from '../common/node.interface';
import { KnowledgeNodeType } from '../knowledge/knowledge-node.interface';

const BOTH = [NodeType, KnowledgeNodeType];

@ObjectType('Organisation', { description: 'A company, public body, university or data producer.', implements: BOTH })
export class OrganisationNode extends KnowledgeNodeType implements Pick<Organisation, 'organisationKind'> {
  @Field(() => OrganisationKindEnum, { description: 'What sort of organisation it is.' })
  organisationKind!: OrganisationKind;
}

@ObjectType('Concept', {
  description:
    'A named idea, event, product or group; a capability, a stage of participation, an area of security or an innovation system.',
  implements: BOTH,
})
export class ConceptNode extends KnowledgeNodeType {
  @Field(() => ConceptKindEnum, { description: 'What sort of concept it is.' })
  conceptKind!: ConceptKind;
}

@ObjectType('Policy', { description: 'A plan, standard, strategy or goal of a public body.', implements: BOTH })
export class PolicyNode extends KnowledgeNodeType implements Pick<Policy, 'policyKind'> {
  @Field(() => PolicyKindEnum, { nullable: true, description: 'What sort of policy it is.' })
  policyKind!: PolicyKind | null;
}

@ObjectType('Framework', { description: 'An evaluation model, or a part of one.', implements: BOTH })
export class FrameworkNode extends KnowledgeNodeType implements Pick<Framework, 'frameworkLevel'> {
  @Field(() => FrameworkLevelEnum, { nullable: true, description: 'Which level of the model it is.' })
  frameworkLevel!: FrameworkLevel | null;
}

@ObjectType('Figure', { description: 'A chart, table or drawing of a source.', implements: BOTH })
export class FigureNode extends KnowledgeNodeType implements Pick<Figure, 'dataState'> {
  @Field(() => DataStateEnum, { description: 'Whether its data is to be had.' })
  dataState!: DataState;
}

@ObjectType('Recipe', { description: 'A named, versioned ranking method.', implements: BOTH })
export class RecipeNode extends KnowledgeNodeType implements Pick<Recipe, 'version'> {
  @Field(() => String, { description: 'Changes whenever the method does.' })
  version!: string;
}

@ObjectType('OperatingModel', {
  description: 'Who funds, operates and controls a project; null where no source tells.',
  implements: BOTH,
})
export class OperatingModelNode
  extends KnowledgeNodeType
  implements
    Pick<
      OperatingModel,
      | 'fundingGovernment'
      | 'fundingEnterprise'
      | 'operationGovernment'
      | 'operationEnterprise'
      | 'controlGovernment'
      | 'controlEnterprise'
    >
{
  @Field(() => ControlShareEnum, { nullable: true, description: 'How far government pays.' })
  fundingGovernment!: ControlShare | null;

  @Field(() => ControlShareEnum, { nullable: true, description: 'How far enterprise pays.' })
  fundingEnterprise!: ControlShare | null;

  @Field(() => ControlShareEnum, { nullable: true, description: 'How far government operates it.' })
  operationGovernment!: ControlShare | null;

  @Field(() => ControlShareEnum, { nullable: true, description: 'How far enterprise operates it.' })
  operationEnterprise!: ControlShare | null;

  @Field(() => ControlShareEnum, { nullable: true, description: 'How far government controls it.' })
  controlGovernment!: ControlShare | null;

  @Field(() => ControlShareEnum, { nullable: true, description: 'How far enterprise controls it.' })
  controlEnterprise!: ControlShare | null;
}
