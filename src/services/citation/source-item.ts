import type { LocaleCode, SourceType } from '../../entities/vocabulary';
import type { DataVersion, NodeRow } from '../../snapshot';
import { cslDate, type CslItem, type CslType } from './csl-item';

/** A source as a reference of its own; its publisher is its author, as with reports and data sets of institutions. */
export function sourceItem(
  source: NodeRow,
  locators: readonly string[],
  version: DataVersion,
  locale: LocaleCode,
): CslItem {
  const publisher = (locale === 'ZH' ? source.publisherZh : source.publisherEn) ?? '';
  const retraction = locale === 'ZH' ? source.retractionZh : source.retractionEn;
  const [locator] = locators;
  return {
    id: source.id.replace(/[^\w.-]+/g, '-'),
    type: TYPES[source.sourceType ?? 'REPORT'],
    title: locale === 'ZH' ? source.nameZh : source.nameEn,
    author: [{ literal: publisher }],
    publisher,
    ...(source.language === null ? {} : { language: source.language }),
    ...(source.year === null ? {} : { issued: { 'date-parts': [[source.year]] } }),
    ...(source.url === null ? {} : { URL: source.url }),
    ...(source.url === null || version.time === null ? {} : { accessed: cslDate(version.time) }),
    ...(retraction === null ? {} : { note: retraction }),
    ...(locator === undefined ? {} : { locator }),
  };
}

const TYPES: Readonly<Record<SourceType, CslType>> = {
  REPORT: 'report',
  DATASET: 'dataset',
  STATISTIC: 'dataset',
  WEBSITE: 'webpage',
  ARTICLE: 'article',
  LAW: 'legislation',
};
