import type { NodeRow } from '../../snapshot';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { LocalisedTextType } from '../../schema/common/localised-text.type';
import { SourceNode } from '../../schema/knowledge/source.type';
import type { Label } from '../../labels/label';
import { rowTextOrNull } from '../../labels/row-text';

@Resolver(() => SourceNode)
export class SourceResolver {
  @FieldResolver(() => LocalisedTextType, { nullable: true, description: 'Who published it.' })
  publisher(@Root() source: NodeRow): Label | null {
    return rowTextOrNull(source, 'publisher');
  }

  @FieldResolver(() => LocalisedTextType, {
    nullable: true,
    description: 'What may be done with it, and how to name it.',
  })
  rights(@Root() source: NodeRow): Label | null {
    return rowTextOrNull(source, 'rights');
  }

  @FieldResolver(() => LocalisedTextType, {
    nullable: true,
    description: 'Why and when it was withdrawn or corrected, if it was.',
  })
  retraction(@Root() source: NodeRow): Label | null {
    return rowTextOrNull(source, 'retraction');
  }
}
