import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../context';
import { type VocabularyName, VocabularyNameEnum, VocabularyType } from '../../schema/knowledge/vocabulary.type';
import { VOCABULARIES } from './vocabularies';

@Resolver()
export class VocabularyResolver {
  @Query(() => [VocabularyType], {
    nullable: true,
    description: 'Words for every code: enum values, units, metrics, roles.',
  })
  vocabulary(
    @Arg('names', () => [VocabularyNameEnum], { nullable: true, description: 'Which lists; all without it.' })
    names: VocabularyName[] | null,
    @Ctx() { data }: RequestContext,
  ): VocabularyType[] {
    const wanted = names ?? (Object.keys(VOCABULARIES) as VocabularyName[]);
    return [...new Set(wanted)].map((name) => ({ name, terms: VOCABULARIES[name](data) }));
  }
}
