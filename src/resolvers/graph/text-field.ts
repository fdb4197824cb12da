import { type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import type { LocaleCode } from '../../entities/vocabulary';
import { LocaleArg } from '../../schema/common/locale';
import type { EmptyView } from '../../services/graph/empty-view';
import { localized } from '../common/localized';

/** A resolver class that gives a type the field `text`, from a text in both languages. */
export function textField(type: ClassType, description: string): ClassType {
  @Resolver(() => type)
  class TextFieldResolver {
    @FieldResolver(() => String, { description })
    text(
      @Root() { text }: { readonly text: { readonly en: string; readonly zh: string } },
      @LocaleArg() locale: LocaleCode | null,
      @Ctx() context: RequestContext,
    ): string {
      return localized(context, locale, text);
    }
  }
  return TextFieldResolver;
}

/** A resolver class that gives the result of a question the field `emptyMessage`. */
export function emptyMessage(type: ClassType): ClassType {
  @Resolver(() => type)
  class EmptyMessageResolver {
    @FieldResolver(() => String, {
      nullable: true,
      description: 'Why there is none, in a sentence; null where there is one.',
    })
    emptyMessage(
      @Root() { emptyText }: EmptyView,
      @LocaleArg() locale: LocaleCode | null,
      @Ctx() context: RequestContext,
    ): string | null {
      return emptyText && localized(context, locale, emptyText);
    }
  }
  return EmptyMessageResolver;
}
