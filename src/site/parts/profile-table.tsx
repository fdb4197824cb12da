import { pathOf } from '../../services/citation/permalink';
import { valuesOfCities, type IndicatorStanding } from '../../services/indicator-profile';
import { observationText, ordinal, valueText } from '../display';
import { nameOf } from '../names';
import { usePage } from '../page-context';
import { Grade } from './marks';
import { Strip } from './strip';
import type { NodeRow } from '../../snapshot';

/** Where a city stands among all that have a value, an indicator a row. */
export function ProfileTable({
  city,
  standings,
}: {
  readonly city: NodeRow;
  readonly standings: readonly IndicatorStanding[];
}) {
  const { t } = usePage();
  return (
    <table class="strip stack">
      <thead>
        <tr>
          <th scope="col">{t(['Indicator', '指标'])}</th>
          <th scope="col" class="r">
            {t(nameOf(city))}
          </th>
          <th scope="col">{t(['Among the cities', '在各城市中'])}</th>
          <th scope="col">{t(['Rank', '位次'])}</th>
          <th scope="col">{t(['Grade', '等级'])}</th>
        </tr>
      </thead>
      <tbody>
        {standings.map((standing) => (
          <ProfileRow key={standing.indicator.id} city={city} standing={standing} />
        ))}
      </tbody>
    </table>
  );
}

function ProfileRow({ city, standing }: { readonly city: NodeRow; readonly standing: IndicatorStanding }) {
  const { t, href, data } = usePage();
  const { indicator, observation, rank, cityCount, median } = standing;
  const { sorted } = valuesOfCities(data, indicator);
  const shown = observationText(data, observation);
  const middle = valueText(data, median, indicator);
  return (
    <tr>
      <th scope="row" class="s-name">
        <a href={href(pathOf(indicator.id))}>{t(nameOf(indicator))}</a>
      </th>
      <td class="r nw s-val">
        <a class="bare" href={href(pathOf(observation.id))}>
          {t(shown)}
        </a>
      </td>
      <td class="s-strip">
        <Strip
          values={sorted}
          own={observation.value ?? 0}
          median={median}
          isReversed={indicator.direction === 'LOWER_IS_BETTER'}
          label={{
            en: `${city.nameEn} ${shown.en}, median ${middle.en}`,
            zh: `${city.nameZh}${shown.zh}，中位数${middle.zh}`,
          }}
        />
      </td>
      <td class="nw q s-b">{t([`${ordinal(rank)} of ${cityCount}`, `第${rank}名（共${cityCount}）`])}</td>
      <td class="s-d">
        <Grade grade={observation.evidence} />
      </td>
    </tr>
  );
}
