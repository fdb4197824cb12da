import type { NodeRow, Snapshot } from '../../snapshot';
import { pathOf } from '../../services/citation/permalink';
import { OWN_LICENCE } from '../../services/citation/attribution';

/** What a page is about in terms of schema.org, in short; `/case/rio.jsonld` has all of it. */
export function nodeJsonLd(node: NodeRow, address: string, { version }: Snapshot): object {
  const url = `${address}${pathOf(node.id)}`;
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url,
    name: [text(node.nameEn, 'en'), text(node.nameZh, 'zh-CN')],
    ...(node.summaryEn === null
      ? {}
      : { description: [text(node.summaryEn, 'en'), text(node.summaryZh ?? '', 'zh-CN')] }),
    inLanguage: ['en', 'zh-CN'],
    dateModified: version.time,
    mainEntity: { '@id': `${url}.jsonld` },
    isPartOf: datasetJsonLd(address, version),
  };
}

/** The knowledge base as a data set that search engines for data know. */
export function datasetJsonLd(address: string, { label, time }: Snapshot['version']): object {
  return {
    '@type': 'Dataset',
    '@id': `${address}/data`,
    url: `${address}/data`,
    name: 'Civigraph',
    description:
      'Cases of smart cities, what came of them and who says so, and indicators of cities, in English and Chinese, each with its source.',
    version: label,
    dateModified: time,
    license: `https://spdx.org/licenses/${OWN_LICENCE}`,
    inLanguage: ['en', 'zh-CN'],
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: 'Civigraph contributors' },
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: `${address}/export/kb.json` },
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: `${address}/export/cases.csv` },
      { '@type': 'DataDownload', encodingFormat: 'application/ld+json', contentUrl: `${address}/export/graph.jsonld` },
    ],
  };
}

function text(value: string, language: string): object {
  return { '@value': value, '@language': language };
}
