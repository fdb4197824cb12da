import type { LocaleCode } from '../../entities/vocabulary';
import type { Scope } from '../scope';
import { CITATION_FORMATS, type CitationFormatName } from './citation-formats';
import type { CitedThing } from './cited-thing';
import type { CslItem } from './csl-item';
import { permalink } from './permalink';
import { referenceList, type CitationSetting } from './reference-list';

/** How to cite one thing in one state of the data. Sources are loaded only for what is selected. */
export class CitationExports {
  readonly path: string;
  readonly permalink: string;
  readonly dataVersion: string;

  constructor(
    private readonly scope: Scope,
    private readonly thing: CitedThing,
    private readonly setting: CitationSetting,
  ) {
    this.path = thing.path;
    this.permalink = permalink(setting.address, thing.path, setting.version);
    this.dataVersion = setting.version.label;
  }

  async text(format: CitationFormatName, locale: LocaleCode): Promise<string> {
    return CITATION_FORMATS[format].write(await this.items(locale), locale);
  }

  async cslJson(locale: LocaleCode): Promise<readonly CslItem[]> {
    return JSON.parse(await this.text('CSL_JSON', locale)) as CslItem[];
  }

  private items(locale: LocaleCode): Promise<CslItem[]> {
    return referenceList(this.scope, this.thing, this.setting, locale);
  }
}
