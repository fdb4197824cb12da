import type { LocaleCode } from '../../entities/vocabulary';
import type { ChangeOfThing } from '../../services/citation/changes-since';
import type { CitedThing } from '../../services/citation/cited-thing';
import { CITATION_FORMATS } from '../../services/citation/citation-formats';
import { pathOf } from '../../services/citation/permalink';
import { referenceList } from '../../services/citation/reference-list';
import { LICENCE_NOTE, type ExportContext } from '../../services/export/export-context';
import { present } from '../../services/export/export-table';
import { pageFacts } from '../../services/export/page-facts';
import { isStatement, type PageRow } from '../../services/export/page-documents';
import { creditOf } from '../../services/export/provenance';
import { type DataVersion, isNode } from '../../snapshot';
import { html, raw, type Markup } from './html';
import { ownFactsMarkup } from './own-facts';
import { linksMarkup, observationsMarkup, statementsMarkup } from './page-sections';
import { ENDINGS } from './page-address';

/** Nothing is loaded and nothing runs. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export interface PageSetting {
  readonly context: ExportContext;
  readonly locale: LocaleCode;
  readonly asked: DataVersion | null;
  readonly changes: readonly ChangeOfThing[];
}

/** A plain page that says what a thing is, what is said of it and by whom, and in what forms it can be had. */
export function pageHtml(row: PageRow, thing: CitedThing, setting: PageSetting): string {
  const { locale, context } = setting;
  const other: LocaleCode = locale === 'ZH' ? 'EN' : 'ZH';
  const { version } = context.data;
  const references = referenceList(context, thing, { version, address: context.address }, locale);
  const citations = present(thing.citationIds.map((id) => context.data.citation(id)));
  const isData = !isNode(row) && !isStatement(row);
  const { licence, attribution } = creditOf({ data: context.data, selection: { locale } }, citations, { isData });
  const summaries = isNode(row) ? { EN: row.summaryEn, ZH: row.summaryZh } : { EN: null, ZH: null };
  const summary = [locale, other].flatMap((each) =>
    summaries[each] === null ? [] : html`<p lang="${languageOf(each)}">${summaries[each]}</p>`,
  );
  const page = html`<!doctype html>
    <html lang="${languageOf(locale)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${thing.title[locale]} · Civigraph</title>
        <link rel="canonical" href="${thing.path}" />
        <link rel="alternate" type="application/ld+json" href="${thing.path}.jsonld" />
        <style>
          ${raw(STYLE)}
        </style>
      </head>
      <body>
        <header>
          <a href="/">Civigraph</a> · ${row.id} ·
          <a href="${thing.path}?locale=${other}" hreflang="${languageOf(other)}"
            >${other === 'ZH' ? '中文' : 'English'}</a
          >
        </header>
        <main>
          <h1>${thing.title[locale]}</h1>
          <p lang="${languageOf(other)}">${thing.title[other]}</p>
          ${summary} ${changesMarkup(setting)} ${sections(context, row, locale)}
          <h2>${locale === 'ZH' ? '引用' : 'Cite'}</h2>
          <pre>${CITATION_FORMATS.GBT7714.write(references, locale)}</pre>
          <h2>${locale === 'ZH' ? '许可与署名' : 'Licence and credit'}</h2>
          <p>${licence}: ${attribution?.[locale === 'ZH' ? 'zh' : 'en'] ?? ''}</p>
          <p>${ENDINGS.map(([ending]) => html`<a href="${thing.path}${ending}">${ending}</a> `)}</p>
        </main>
        <footer>
          ${locale === 'ZH' ? '数据版本' : 'Data version'} ${version.label}.
          ${locale === 'ZH' ? LICENCE_NOTE_ZH : LICENCE_NOTE}
        </footer>
      </body>
    </html> `;
  return page.text;
}

const LICENCE_NOTE_ZH = '文字、结构与译文：MIT。每一行均注明其适用的许可与署名方式。';

function languageOf(locale: LocaleCode): string {
  return locale === 'ZH' ? 'zh-CN' : 'en';
}

function sections({ data }: ExportContext, row: PageRow, locale: LocaleCode): Markup[] {
  if (!isNode(row)) {
    const owner = isStatement(row) ? row.ownerId : row.cityId;
    const lists = isStatement(row)
      ? statementsMarkup(data, [row], 1, locale)
      : observationsMarkup(data, row.id, [row], 1, locale);
    return [lists, html`<p><a href="${pathOf(owner)}">${owner}</a></p>`];
  }
  const { statements, observations, links, counts } = pageFacts({ data }, row);
  return [
    ownFactsMarkup(row, locale),
    statementsMarkup(data, statements, counts.statements, locale),
    observationsMarkup(data, row.id, observations, counts.observations, locale),
    linksMarkup(data, links, counts.links, locale),
  ];
}

function changesMarkup({ asked, changes, context, locale }: PageSetting): Markup {
  if (asked === null || asked.label === context.data.version.label) return html``;
  if (changes.length === 0) {
    return html`<p class="note">
      ${locale === 'ZH' ? `自数据版本 ${asked.label} 以来没有更改。` : `Unchanged since data version ${asked.label}.`}
    </p>`;
  }
  const title = locale === 'ZH' ? `自数据版本 ${asked.label} 以来的更改` : `Changed since data version ${asked.label}`;
  const items = changes.map(
    ({ revision, time, message, subjectId, action, fields }) =>
      html`<li>
        ${revision}, ${time.slice(0, 10)}: ${message} (${subjectId}, ${action}:
        ${[...new Set(fields.map(({ table, field }) => (field === null ? table : `${table}.${field}`)))].join(', ')})
      </li>`,
  );
  return html`<section class="note">
    <h2>${title}</h2>
    <ul>
      ${items}
    </ul>
  </section>`;
}

export const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:50rem;margin:1rem auto;padding:0 1rem}' +
  'pre{white-space:pre-wrap;overflow-wrap:anywhere}.note{border-left:.3rem solid #b60;padding-left:1rem}' +
  'small{color:#444}table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:.2rem .5rem;text-align:left}' +
  // On a phone a long name of a file would push the table over the edge.
  'li,td:last-child{overflow-wrap:anywhere}@media(max-width:40rem){body{padding:0 .6rem}td,th{padding:.1rem .25rem;font-size:.85rem}ul{padding-left:1.2rem}}';
