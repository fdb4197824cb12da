import { pathOf } from '../../services/citation/permalink';
import { valuesOfCities } from '../../services/indicator-profile';
import type { NodeRow, ObservationRow } from '../../snapshot';
import { observationText, ordinal, periodText, valueText } from '../display';
import { nameOf } from '../names';
import type { AskedState, PageSetting, View } from '../page';
import { usePage } from '../page-context';
import { SourceName } from '../parts/claim';
import type { Fact } from '../parts/fact-list';
import { Grade } from '../parts/marks';
import { placing } from '../parts/strip';
import { DIRECTIONS, TOPIC } from '../words/topic-words';
import { topicView } from './topic-view';

/** How cities stand by an indicator: every value with its grade and source, the best first. */
export function indicatorView(setting: PageSetting, indicator: NodeRow, state: AskedState | null): View {
  const { data } = setting.scope;
  const { best, sorted } = valuesOfCities(data, indicator);
  const isReversed = indicator.direction === 'LOWER_IS_BETTER';
  const rows = [...best.values()].sort((a, b) => (isReversed ? 1 : -1) * ((a.value ?? 0) - (b.value ?? 0)));
  const unit = data.unit(indicator.unitCode);
  const direction = DIRECTIONS[indicator.direction ?? ''];
  const facts: Fact[] = [
    ...(unit === null || unit.code === '1'
      ? []
      : [{ title: TOPIC.unit, value: <UnitName en={unit.nameEn} zh={unit.nameZh} /> }]),
    ...(direction === undefined
      ? []
      : [{ title: TOPIC.better, value: <UnitName en={direction[0]} zh={direction[1]} /> }]),
  ];
  const body = (
    <>
      <Distribution indicator={indicator} values={sorted} />
      <ValueTable indicator={indicator} rows={rows} />
    </>
  );
  const extras = rows.length === 0 ? [] : [{ id: 'values', title: TOPIC.values, count: rows.length, body }];
  return topicView(setting, indicator, state, { facts, extras });
}

function UnitName({ en, zh }: { readonly en: string; readonly zh: string }) {
  return <>{usePage().t({ en, zh })}</>;
}

/** All values on one line, with the least, the median and the most in words. */
function Distribution({ indicator, values }: { readonly indicator: NodeRow; readonly values: readonly number[] }) {
  const { t, data } = usePage();
  const [low = 0, high = 0] = [values[0], values.at(-1)];
  const middle = (values.length - 1) / 2;
  const median = ((values[Math.floor(middle)] ?? 0) + (values[Math.ceil(middle)] ?? 0)) / 2;
  const isReversed = indicator.direction === 'LOWER_IS_BETTER';
  const at = placing(values, isReversed);
  const shown = [low, median, high].map((value) => valueText(data, value, indicator));
  const [least, mid, most] = shown;
  const label = {
    en: `${values.length} cities, from ${least?.en} to ${most?.en}, median ${mid?.en}`,
    zh: `${values.length}座城市，从${least?.zh}到${most?.zh}，中位数${mid?.zh}`,
  };
  return (
    <figure>
      <svg class="spread" viewBox="0 0 320 28" role="img" aria-label={t(label)}>
        <path d="M8 14H312" class="ax" />
        <path d={values.map((value) => `M${at(value)} 9v10`).join('')} class="s1" stroke-width="1" />
        <path d={`M${at(median)} 4v20`} class="md" stroke-width="1" />
      </svg>
      <figcaption class="cs">{t(label)}</figcaption>
    </figure>
  );
}

/** As many as a page takes; the file of values has them all. */
const MOST_VALUES = 120;

function ValueTable({ indicator, rows }: { readonly indicator: NodeRow; readonly rows: readonly ObservationRow[] }) {
  const { t } = usePage();
  const shown = rows.slice(0, MOST_VALUES);
  const values = rows.map(({ value }) => value ?? 0);
  return (
    <>
      <div class="tw" tabindex={0} role="region" aria-label={t(TOPIC.table)}>
        <table class="stack values">
          <thead>
            <tr>
              {[TOPIC.rank, TOPIC.city, TOPIC.value, TOPIC.period, TOPIC.grade, TOPIC.source].map((title) => (
                <th key={title[0]} scope="col">
                  {t(title)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <ValueRow key={row.id} row={row} rank={1 + values.indexOf(row.value ?? 0)} />
            ))}
          </tbody>
        </table>
      </div>
      <p class="small">
        <a href={`/export/observations.csv?indicator=${indicator.slug}`}>
          {t(['Every value of every period as CSV', '全部时期的全部数值（CSV）'])}
        </a>
      </p>
    </>
  );
}

function ValueRow({ row, rank }: { readonly row: ObservationRow; readonly rank: number }) {
  const { t, href, data } = usePage();
  const city = data.nodeAt(row.cityIdentity);
  const source = data.nodeAt(row.sourceIdentity);
  const period = periodText(row.periodStart, row.periodEnd);
  return (
    <tr>
      <td class="num q">{t([ordinal(rank), String(rank)])}</td>
      <th scope="row">{city !== null && <a href={href(pathOf(city.id))}>{t(nameOf(city))}</a>}</th>
      <td class="num">
        <a class="bare" href={href(pathOf(row.id))}>
          {t(observationText(data, row))}
        </a>
      </td>
      <td class="q">{period !== null && t(period)}</td>
      <td>
        <Grade grade={row.evidence} />
      </td>
      <td class="lo">{source !== null && <SourceName source={source} />}</td>
    </tr>
  );
}
