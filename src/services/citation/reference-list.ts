import type { LocaleCode } from '../../entities/vocabulary';
import type { CitationRow, DataVersion } from '../../snapshot';
import type { Scope } from '../scope';
import type { CitedThing } from './cited-thing';
import { cslDate, type CslItem } from './csl-item';
import { permalink } from './permalink';
import { sourceItem } from './source-item';

/** In which state of the data something is cited, and from which server. */
export interface CitationSetting {
  readonly version: DataVersion;
  /** Of the server, without a slash at the end: `http://localhost:4000`. */
  readonly address: string;
}

/**
 * What to put into a list of references: the record of the knowledge base first, then each source that it rests on. A source is cited as
 * itself. The date of access is that of the data version: the same question gives the same references on any day.
 */
export function referenceList(
  { data }: Pick<Scope, 'data'>,
  thing: CitedThing,
  setting: CitationSetting,
  locale: LocaleCode,
): CslItem[] {
  const node = data.node(thing.id);
  if (node?.kind === 'source') {
    const known = permalink(setting.address, thing.path, setting.version);
    return [{ ...sourceItem(node, [], setting.version, locale), ...(node.url === null ? { URL: known } : {}) }];
  }
  const places = [...new Set(thing.citationIds)].flatMap((id) => data.citation(id) ?? []);
  const sources = [...new Set(places.map(({ sourceIdentity }) => sourceIdentity))];
  const cited = sources.flatMap((identity) => {
    const source = data.nodeAt(identity);
    const locators = locatorsOf(places.filter(({ sourceIdentity }) => sourceIdentity === identity));
    return source === null ? [] : sourceItem(source, locators, setting.version, locale);
  });
  return [recordItem(thing, setting, locale), ...cited];
}

function recordItem(thing: CitedThing, { version, address }: CitationSetting, locale: LocaleCode): CslItem {
  const date = version.time === null ? {} : { issued: cslDate(version.time), accessed: cslDate(version.time) };
  const note = thing.note[locale];
  return {
    id: `civigraph-${thing.id.replace(/[^\w.-]+/g, '-')}-${version.label}`,
    type: 'dataset',
    title: thing.title[locale],
    author: [{ literal: locale === 'ZH' ? 'Civigraph 贡献者' : 'Civigraph contributors' }],
    'container-title': 'Civigraph',
    publisher: 'Civigraph',
    version: version.label,
    language: locale === 'ZH' ? 'zh-CN' : 'en',
    ...date,
    URL: permalink(address, thing.path, version),
    ...(note === '' ? {} : { note }),
  };
}

/** The place, where everything comes from one; a list of places would say nothing about any of them. */
function locatorsOf(citations: readonly CitationRow[]): string[] {
  const locators = [...new Set(citations.map(({ locator }) => locator))];
  return locators.length === 1 ? locators : [];
}
