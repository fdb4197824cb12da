import type { LocaleCode } from '../../entities/vocabulary';
import { pathOf } from '../../services/citation/permalink';
import { textOfLink } from '../../services/export/link-table';
import { displayObservation, displayPeriod } from '../../display';
import type { Label } from '../../labels/label';
import { labelOfRole } from '../../labels/role-labels';
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
    ].map((label) => inLocale(label, locale));
    const others = [...otherSourcesOfStatement(data, statement)].map(({ verdict, saidBy, text: reason }) => {
      const label = labelOfWord('Verdict', verdict);
      return html`<br /><a href="${pathOf(saidBy.id)}">${inLocale(label, locale)}</a>: ${inLocale(reason, locale)}`;
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
    const period = displayPeriod({ start: each.periodStart, end: each.periodEnd });
    return html`<tr>
      ${each.indicatorId === pageId ? html`` : html`<td>${indicator ?? ''}</td>`}
      ${each.cityId === pageId ? html`` : html`<td>${city ?? ''}</td>`}
      <td>${inLocale(period, locale)}</td>
      <td><a href="${pathOf(each.id)}">${valueMarkup(data, each, locale)}</a></td>
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

/** `9.96 million people (projection)`; the number itself is there for programs. */
function valueMarkup(data: Snapshot, observation: ObservationRow, locale: LocaleCode): Markup {
  const { indicatorIdentity, value, flags } = observation;
  const indicator = data.nodeAt(indicatorIdentity);
  const shown = inLocale(displayObservation(observation, indicator, data.unit(indicator?.unitCode ?? null)), locale);
  const doubts = flags.map((flag) => inLocale(labelOfWord('Flag', flag), locale)).join(', ');
  return html`${value === null ? shown : html`<data value="${String(value)}">${shown}</data>`}${
    doubts === '' ? '' : ` (${doubts})`
  }`;
}

function inLocale(label: Label, locale: LocaleCode): string {
  return locale === 'ZH' ? label.zh : label.en;
}

function gradeLabel(grade: string): Label {
  return { en: `evidence ${grade}`, zh: `证据${grade}级` };
}

/** What it is linked with, as sentences. */
export function linksMarkup(data: Snapshot, links: readonly LinkRow[], count: number, locale: LocaleCode): Markup {
  if (count === 0) return html``;
  const items = links.map((link) => {
    const text = textOfLink(link, data.nodeAt(link.fromIdentity), data.nodeAt(link.toIdentity));
    const role = link.role === '' ? '' : ` (${inLocale(labelOfRole(link.role), locale)})`;
    return html`<li>
      ${inLocale(text, locale)}${role}
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
