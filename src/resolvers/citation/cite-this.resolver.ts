import { Arg, type ClassType, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Label } from '../../labels/label';
import { CitationFormatEnum, CiteThisType } from '../../schema/citation/cite-this.type';
import { LocalisedTextType } from '../../schema/common/localised-text.type';
import type { CitationFormatName } from '../../services/citation/citation-formats';
import type { CiteThis } from '../../services/citation/cite-this';

@Resolver(() => CiteThisType)
export class CiteThisResolver {
  @FieldResolver(() => LocalisedTextType, {
    description: 'The citation as text: the record first, then its sources.',
  })
  text(
    @Root() citeThis: CiteThis,
    @Arg('format', () => CitationFormatEnum as unknown as ClassType, { description: 'How to write it.' })
    format: CitationFormatName,
  ): Label {
    return citeThis.text(format);
  }
}
