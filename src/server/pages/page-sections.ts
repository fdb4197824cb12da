import type { Citation } from '../../entities/citation';
import { Indicator } from '../../entities/indicator';
import type { Link } from '../../entities/link';
import type { Observation } from '../../entities/observation';
import type { Statement } from '../../entities/statement';
import type { LocaleCode } from '../../entities/vocabulary';
import { pathOf } from '../../services/citation/permalink';
import { textOfLink } from '../../services/export/link-table';
import { labelOfWord } from '../../services/labels/word-labels';
import type { Scope } from '../../services/scope';
import { citationsOfStatement } from '../../services/statements-of-node';
import { html, type Markup } from './html';

/** What is said, each sentence with its places. */
export async function statementsMarkup(
  scope: Scope,
  statements: readonly Statement[],
  count: number,
  locale: LocaleCode,
): Promise<Markup> {
  if (count === 0) return html``;
  const items = statements.map(async (statement) => {
    const citations = await Promise.all(
      (await citationsOfStatement(scope, statement)).map((citation) => placeMarkup(scope, citation, locale)),
    );
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
    return html`<li>
      ${text}
      <small
        ><a href="${pathOf(statement.id)}">${facts.join(' · ')}</a
        >${from === null ? '' : ` – ${by}: ${from}`}${note === null ? '' : ` – ${note}`}<br />${citations}</small
      >
    </li>`;
  });
  return html`<h2>${locale === 'ZH' ? '陈述' : 'Statements'} (${count})</h2>
    <ul>
      ${await Promise.all(items)}
    </ul>`;
}

/** What was measured; on the page of a city without its name in every row, likewise on that of an indicator. */
export async function observationsMarkup(
  scope: Scope,
  pageId: string,
  observations: readonly Observation[],
  count: number,
  locale: LocaleCode,
): Promise<Markup> {
  if (count === 0) return html``;
  const rows = observations.map(async (each) => {
    const ends = [each.indicatorId, each.cityId].map((id) => nameMarkup(scope, id, locale));
    const [indicator, city] = await Promise.all(ends);
    const citation = await scope.loaders.citation.load(each.citationId);
    const place = citation ? await placeMarkup(scope, citation, locale) : html``;
    const period = [...new Set([each.periodStart, each.periodEnd])].join('–');
    return html`<tr>
      ${each.indicatorId === pageId ? html`` : html`<td>${indicator ?? ''}</td>`}
      ${each.cityId === pageId ? html`` : html`<td>${city ?? ''}</td>`}
      <td>${period}</td>
      <td><a href="${pathOf(each.id)}">${await valueText(scope, each, locale)}</a></td>
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
      ${await Promise.all(rows)}
    </table>`;
}

/** `9,963,000 people (projection)`; where there is no value, why. */
async function valueText(
  scope: Scope,
  { indicatorId, value, status, flags }: Observation,
  locale: LocaleCode,
): Promise<string> {
  const inLocale = (label: { readonly en: string; readonly zh: string }): string =>
    locale === 'ZH' ? label.zh : label.en;
  const indicator = await scope.loaders.node.load(indicatorId);
  const code = indicator instanceof Indicator ? indicator.unitCode : null;
  const unit = code === null ? null : await scope.loaders.unit.load(code);
  const doubts = [
    ...(status === 'A' ? [] : [labelOfWord('ObservationStatus', status)]),
    ...flags.map((flag) => labelOfWord('Flag', flag)),
  ].map(inLocale);
  if (value === null) return doubts.join(', ');
  const number = value.toLocaleString('en-US', { maximumFractionDigits: 20 });
  const isRank = indicator instanceof Indicator && indicator.valueType === 'RANK';
  const shown = isRank
    ? { en: `rank ${number}`, zh: `第${number}名` }
    : { en: `${number} ${unit?.nameEn ?? ''}`, zh: `${number} ${unit?.nameZh ?? ''}` };
  return `${inLocale(shown).trim()}${doubts.length === 0 ? '' : ` (${doubts.join(', ')})`}`;
}

function gradeLabel(grade: string): { readonly en: string; readonly zh: string } {
  return { en: `evidence ${grade}`, zh: `证据${grade}级` };
}

/** What it is linked with, as sentences. */
export async function linksMarkup(
  scope: Scope,
  links: readonly Link[],
  count: number,
  locale: LocaleCode,
): Promise<Markup> {
  if (count === 0) return html``;
  const items = links.map(async (link) => {
    const [from, to] = await Promise.all([link.fromId, link.toId].map((id) => scope.loaders.node.load(id)));
    const text = textOfLink(link, from ?? null, to ?? null);
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
      ${await Promise.all(items)}
    </ul>`;
}

async function placeMarkup(scope: Scope, citation: Citation, locale: LocaleCode): Promise<Markup> {
  const source = await nameMarkup(scope, citation.sourceId, locale);
  return html`${source}, ${citation.locator}${citation.marker === '' ? '' : ` “${citation.marker}”`}`;
}

async function nameMarkup(scope: Scope, id: string, locale: LocaleCode): Promise<Markup> {
  const node = await scope.loaders.node.load(id);
  return html`<a href="${pathOf(id)}">${(locale === 'ZH' ? node?.nameZh : node?.nameEn) ?? id}</a>`;
}
