import { pathOf } from '../../services/citation/permalink';
import { citedObservation } from '../../services/citation/cited-things';
import { labelOfWord } from '../../labels/word-labels';
import { bearsOn, otherSourcesOfValue } from '../../services/other-sources';
import { valuesOfCities } from '../../services/indicator-profile';
import type { NodeRow, ObservationRow } from '../../snapshot';
import { exactText, observationText, periodText } from '../display';
import { nameOf, textIn } from '../names';
import type { AskedState, PageSetting, View } from '../page';
import { usePage } from '../page-context';
import { FactList } from '../parts/fact-list';
import { Foreign, Mixed } from '../parts/foreign';
import { Grade } from '../parts/marks';
import { NodeLink } from '../parts/node-link';
import { Section } from '../parts/sections';
import { Strip } from '../parts/strip';
import { ChangesNotice } from '../shell/changes';
import { formsOfThing, Tail } from '../shell/tail';
import { queryOfObservation } from './node-query';
import { FLAG_WORDS, STATEMENT } from '../words/statement-words';
import { TOPIC } from '../words/topic-words';
import { CitationEntry, OtherEntry } from './statement-view';

/** One value: of what, where, when, by whom, exactly. */
export function observationView({ scope: { data } }: PageSetting, row: ObservationRow, state: AskedState | null): View {
  const indicator = data.nodeAt(row.indicatorIdentity);
  const city = data.nodeAt(row.cityIdentity);
  const shown = observationText(data, row);
  const title = {
    en: `${indicator?.nameEn ?? ''}, ${city?.nameEn ?? ''}: ${shown.en}`,
    zh: `${city?.nameZh ?? ''}${indicator?.nameZh ?? ''}：${shown.zh}`,
  };
  return {
    title,
    crumbs: [
      { text: { en: 'Indicators', zh: '指标' }, path: '/indicators' },
      ...(indicator ? [{ text: nameOf(indicator), path: pathOf(indicator.id) }] : []),
      ...(city ? [{ text: nameOf(city) }] : []),
    ],
    section: '/indicators',
    canonical: pathOf(row.id),
    body: <ObservationPage row={row} indicator={indicator} place={city} state={state} />,
  };
}

interface ObservationPageProps {
  readonly row: ObservationRow;
  readonly indicator: NodeRow | null;
  readonly place: NodeRow | null;
  readonly state: AskedState | null;
}

function ObservationPage({ row, indicator, place, state }: ObservationPageProps) {
  const { t, locale, data } = usePage();
  const citation = data.citationAt(row.citationIdentity);
  const note = textIn(locale, row.noteEn, row.noteZh);
  const period = periodText(row.periodStart, row.periodEnd);
  const others = [...otherSourcesOfValue(data, row), ...bearsOn(data, row)];
  return (
    <>
      <article class="read">
        <header class="head wide">
          <p class="kick">
            {indicator !== null && <NodeLink node={indicator} />} {place !== null && <NodeLink node={place} />}
          </p>
          <h1>{t(observationText(data, row))}</h1>
          <p class="flags">
            <Grade grade={row.evidence} />
            <span>{t(labelOfWord('EvidenceGrade', row.evidence))}</span>
            {row.status !== 'A' && <span class="ed">{t(labelOfWord('ObservationStatus', row.status))}</span>}
            {row.flags.map((flag) => (
              <span key={flag} class="ed">
                {t(FLAG_WORDS[flag])}
              </span>
            ))}
          </p>
          {note !== null && (
            <p class="ed">
              <Mixed text={note} />
            </p>
          )}
          <ChangesNotice state={state} />
          <FactList
            facts={[
              { title: STATEMENT.period, value: period === null ? null : t(period) },
              { title: EXACT, value: row.value === null ? null : t(exactText(data, row)) },
              { title: STATEMENT.asPrinted, value: row.asPrinted === null ? null : <Foreign text={row.asPrinted} /> },
            ]}
          />
        </header>
        <Section id="source" title={TOPIC.source}>
          <ul class="rows">{citation !== null && <CitationEntry citation={citation} />}</ul>
        </Section>
        <Standing row={row} indicator={indicator} place={place} />
        {others.length > 0 && (
          <Section id="others" title={STATEMENT.otherSources}>
            <ul class="rows">
              {others.map((each) => (
                <OtherEntry key={`${each.claim.id} ${each.saidBy.id}`} view={each} own={row.id} />
              ))}
            </ul>
          </Section>
        )}
      </article>
      <Tail
        thing={citedObservation({ data }, row)}
        forms={formsOfThing(pathOf(row.id))}
        query={queryOfObservation(row.id)}
        isData
      />
    </>
  );
}

const EXACT = ['Exact value', '精确值'] as const;

/** Among the cities that have a value, where this is the one that counts for its city. */
function Standing({ row, indicator, place }: Pick<ObservationPageProps, 'row' | 'indicator' | 'place'>) {
  const { t, data } = usePage();
  if (indicator === null || place?.kind !== 'city' || row.value === null) return null;
  const { best, sorted } = valuesOfCities(data, indicator);
  if (best.get(place.id)?.id !== row.id || sorted.length < 3) return null;
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const label = {
    en: `${place.nameEn} among ${sorted.length} cities`,
    zh: `${place.nameZh}在${sorted.length}座城市中的位置`,
  };
  return (
    <Section id="standing" title={[label.en, label.zh]}>
      <div class="spread">
        <Strip
          {...{ values: sorted, own: row.value, median, label }}
          isReversed={indicator.direction === 'LOWER_IS_BETTER'}
        />
      </div>
      <p class="small">
        <NodeLink node={indicator} /> {t(['has all of them.', '列出全部数值。'])}
      </p>
    </Section>
  );
}
