import { LazyText } from '../../labels/lazy-text';
import type { Scope } from '../scope';
import { CITATION_FORMATS, type CitationFormatName } from './citation-formats';
import type { CitedThing } from './cited-thing';
import { permalink } from './permalink';
import { referenceList, type CitationSetting } from './reference-list';

/** How to cite one thing in one state of the data. Sources are looked up only for what is selected. */
export class CiteThis {
  readonly path: string;
  readonly permalink: string;
  readonly dataVersion: string;

  constructor(
    private readonly scope: Pick<Scope, 'data'>,
    private readonly thing: CitedThing,
    private readonly setting: CitationSetting,
  ) {
    this.path = thing.path;
    this.permalink = permalink(setting.address, thing.path, setting.version);
    this.dataVersion = setting.version.label;
  }

  text(format: CitationFormatName): LazyText {
    return new LazyText((language) => {
      const locale = language === 'zh' ? 'ZH' : 'EN';
      return CITATION_FORMATS[format].write(referenceList(this.scope, this.thing, this.setting, locale), locale);
    });
  }
}
