import type { NodeRow } from '../../snapshot';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import { RecipeNode } from '../../schema/case/typed-nodes';
import { RecipeMethodType } from '../../schema/ranking/recipe.type';
import { methodOfRecipe, type RecipeMethodView } from '../../services/ranking/recipe-method';

@Resolver(() => RecipeNode)
export class RecipeResolver {
  @FieldResolver(() => RecipeMethodType, { description: 'What it does, with every default written out.' })
  method(@Root() recipe: NodeRow, @Ctx() context: RequestContext): RecipeMethodView {
    return methodOfRecipe(context, recipe);
  }
}
