import type { LocaleCode } from '../../entities/vocabulary';
import { pathOf } from '../../services/citation/permalink';
import { textOfLink } from '../../services/export/link-table';
import { labelOfValue } from '../../labels/value-label';
import { labelOfWord } from '../../labels/word-labels';
import { otherSourcesOfStatement } from '../../services/other-sources';
import { citationsOfStatement } from '../../services/statements-of-node';
import type { CitationRow, LinkRow, ObservationRow, Snapshot, StatementRow } from '../../snapshot';
import { html, type Markup } from './html';

/** What is said, each sentence with its places. */
export function statementsMarkup(
  data: Snapshot,
  statements: readonly StatementRow[],
  count: number,
  locale: LocaleCode,
): Markup {
  if (count === 0) return html``;
  const items = statements.map((statement) => {
    const citations = citationsOfStatement({ data }, statement).map((each) => placeMarkup(data, each, locale));
    const [text, note] = locale === 'ZH' ? [statement.textZh, statement.noteZh] : [statement.textEn, statement.noteEn];
    const [by, from] =
      locale === 'ZH'
        ? [statement.inferredByZh, statement.inferredFromZh]
        : [statement.inferredByEn, statement.inferredFromEn];
    const facts = [
      labelOfWord('StatementKind', statement.kind),
      labelOfWord('Basis', statement.basis),
      gradeLabel(statement.evidence),
      ...statement.flags.map((flag) => labelOfWord('Flag', flag)),
    ].map((label) => (locale === 'ZH' ? label.zh : label.en));
    const others = [...otherSourcesOfStatement(data, statement)].map(({ verdict, saidBy, text: reason }) => {
      const label = labelOfWord('Verdict', verdict);
      return html`<br /><a href="${pathOf(saidBy.id)}">${locale === 'ZH' ? label.zh : label.en}</a>:
        ${locale === 'ZH' ? reason.zh : reason.en}`;
    });
    return html`<li>
      ${text}
      <small
        ><a href="${pathOf(statement.id)}">${facts.join(' · ')}</a
        >${from === null ? '' : ` – ${by}: ${from}`}${note === null ? '' : ` – ${note}`}${others}<br />${citations}</small
      >
    </li>`;
  });
  return html`<h2>${locale === 'ZH' ? '陈述' : 'Statements'} (${count})</h2>
    <ul>
      ${items}
    </ul>`;
}

/** What was measured; on the page of a city without its name in every row, likewise on that of an indicator. */
export function observationsMarkup(
  data: Snapshot,
  pageId: string,
  observations: readonly ObservationRow[],
  count: number,
  locale: LocaleCode,
): Markup {
  if (count === 0) return html``;
  const rows = observations.map((each) => {
    const [indicator, city] = [each.indicatorIdentity, each.cityIdentity].map((end) => nameMarkup(data, end, locale));
    const citation = data.citationAt(each.citationIdentity);
    const place = citation ? placeMarkup(data, citation, locale) : html``;
    const period = [...new Set([each.periodStart, each.periodEnd])].join('–');
    return html`<tr>
      ${each.indicatorId === pageId ? html`` : html`<td>${indicator ?? ''}</td>`}
      ${each.cityId === pageId ? html`` : html`<td>${city ?? ''}</td>`}
      <td>${period}</td>
      <td><a href="${pathOf(each.id)}">${valueText(data, each, locale)}</a></td>
      <td>${each.evidence}</td>
      <td>${place}</td>
    </tr>`;
  });
  const head = locale === 'ZH' ? '指标 城市 时期 数值 证据 来源' : 'Indicator City Period Value Evidence Source';
  const named = head.split(' ').slice(pageId.startsWith('indicator:') ? 1 : 0);
  const cells = named
    .filter((_, index) => index !== 1 || !pageId.startsWith('city:'))
    .map((word) => html`<th>${word}</th>`);
  return html`<h2>${locale === 'ZH' ? '数值' : 'Values'} (${count})</h2>
    <table>
      <tr>
        ${cells}
      </tr>
      ${rows}
    </table>`;
}

/** `9,963,000 people (projection)`; where there is no value, why. */
function valueText(
  data: Snapshot,
  { indicatorIdentity, value, status, flags }: ObservationRow,
  locale: LocaleCode,
): string {
  const inLocale = (label: { readonly en: string; readonly zh: string }): string =>
    locale === 'ZH' ? label.zh : label.en;
  const indicator = data.nodeAt(indicatorIdentity);
  const unit = data.unit(indicator?.unitCode ?? null);
  const doubts = [
    ...(status === 'A' ? [] : [labelOfWord('ObservationStatus', status)]),
    ...flags.map((flag) => labelOfWord('Flag', flag)),
  ].map(inLocale);
  if (value === null) return doubts.join(', ');
  const label = labelOfValue(value, indicator, unit);
  const isRank = indicator?.valueType === 'RANK';
  const shown = isRank ? { en: `rank ${label.en}`, zh: `第${label.zh}名` } : label;
  return `${inLocale(shown)}${doubts.length === 0 ? '' : ` (${doubts.join(', ')})`}`;
}

function gradeLabel(grade: string): { readonly en: string; readonly zh: string } {
  return { en: `evidence ${grade}`, zh: `证据${grade}级` };
}

/** What it is linked with, as sentences. */
export function linksMarkup(data: Snapshot, links: readonly LinkRow[], count: number, locale: LocaleCode): Markup {
  if (count === 0) return html``;
  const items = links.map((link) => {
    const text = textOfLink(link, data.nodeAt(link.fromIdentity), data.nodeAt(link.toIdentity));
    const role = link.role === '' ? '' : ` (${link.role})`;
    return html`<li>
      ${locale === 'ZH' ? text.zh : text.en}${role}
      <small
        ><a href="${pathOf(link.fromId)}">${link.fromId}</a> → <a href="${pathOf(link.toId)}">${link.toId}</a></small
      >
    </li>`;
  });
  return html`<h2>${locale === 'ZH' ? '关联' : 'Links'} (${count})</h2>
    <ul>
      ${items}
    </ul>`;
}

function placeMarkup(data: Snapshot, citation: CitationRow, locale: LocaleCode): Markup {
  const source = nameMarkup(data, citation.sourceIdentity, locale);
  return html`${source}, ${citation.locator}${citation.marker === '' ? '' : ` “${citation.marker}”`}`;
}

function nameMarkup(data: Snapshot, identity: number, locale: LocaleCode): Markup {
  const node = data.nodeAt(identity);
  if (node === null) return html``;
  return html`<a href="${pathOf(node.id)}">${locale === 'ZH' ? node.nameZh : node.nameEn}</a>`;
}
