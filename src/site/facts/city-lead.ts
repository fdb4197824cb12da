import type { Label } from '../../labels/label';
import type { IndicatorStanding } from '../../services/indicator-profile';
import { publishedRanksOf } from './published-ranks';
import type { NodeRow, Snapshot } from '../../snapshot';
import { observationText, ordinal } from '../display';
import { nameOf } from '../names';
import type { CaseRow } from './case-row';

export interface CityLead {
  readonly text: Label;
  /** What the editors have to add to a value of the lead; null where there is nothing. */
  readonly doubt: Label | null;
}

export interface CityLeadParts {
  readonly city: NodeRow;
  readonly country: NodeRow | null;
  readonly cases: readonly CaseRow[];
  readonly profile: readonly IndicatorStanding[];
}

/** What a city is, in sentences made from values of grade C or better and from counts; what only grade D supports is not written. */
export function cityLead(data: Snapshot, { city, country, cases, profile }: CityLeadParts): CityLead {
  const population = populationOf(profile);
  const people = population === null ? null : observationText(data, population.observation);
  const [sizeEn, sizeZh] = people === null ? ['', ''] : [` of ${people.en}`, `，${people.zh}`];
  const home = country === null ? null : nameOf(country);
  const first: Label = {
    en: `A city${home === null ? '' : ` in ${home.en}`}${sizeEn}.`,
    zh: `${home === null ? '' : `${home.zh}`}城市${sizeZh}。`,
  };
  const ranks = publishedRanksOf(data, city).filter(({ observation }) => observation.evidence !== 'D');
  const told = cases.filter(({ outcomes }) => outcomes > 0).length;
  const sentences = [first, ...ranksText(ranks.slice(0, MOST_RANKS)), casesText(cases.length, told)];
  const doubt = population?.observation ?? null;
  return {
    text: { en: sentences.map(({ en }) => en).join(' '), zh: sentences.map(({ zh }) => zh).join('') },
    doubt:
      doubt === null || doubt.noteEn === null || doubt.noteZh === null ? null : { en: doubt.noteEn, zh: doubt.noteZh },
  };
}

const MOST_RANKS = 3;

/** The best supported number of all who live there; that of a part of the city is smaller. */
function populationOf(profile: readonly IndicatorStanding[]): IndicatorStanding | null {
  const counts = profile.filter(
    ({ indicator, observation }) =>
      indicator.unitCode === 'person' && indicator.populationConcept !== null && observation.evidence !== 'D',
  );
  return counts.reduce<IndicatorStanding | null>(
    (best, each) => (best === null || isSounder(each, best) ? each : best),
    null,
  );
}

function isSounder({ observation: a }: IndicatorStanding, { observation: b }: IndicatorStanding): boolean {
  if (a.evidence !== b.evidence) return a.evidence < b.evidence;
  if ((a.status === 'A') !== (b.status === 'A')) return a.status === 'A';
  if (a.periodEnd !== b.periodEnd) return a.periodEnd > b.periodEnd;
  return (a.value ?? 0) > (b.value ?? 0);
}

function ranksText(ranks: ReturnType<typeof publishedRanksOf>): Label[] {
  if (ranks.length === 0) return [];
  const parts = ranks.map(({ observation, indicator, count, last }) => {
    const rank = observation.value ?? 0;
    // Where some of its cities are not known here, nobody can say of how many.
    const isWhole = last <= count;
    return {
      en: `${ordinalWord(rank)}${isWhole ? ` of ${count}` : ''} in “${indicator.nameEn}”`,
      zh: `“${indicator.nameZh}”${isWhole ? `在${count}座城市中` : ''}列第${rank}名`,
    };
  });
  const en = parts.map(({ en: each }) => each).join(', ');
  return [{ en: `${en.charAt(0).toUpperCase()}${en.slice(1)}.`, zh: `${parts.map(({ zh }) => zh).join('，')}。` }];
}

function casesText(count: number, told: number): Label {
  if (count === 0) return { en: 'No case of it is recorded here.', zh: '本库未收录其案例。' };
  const many = count === 1 ? 'One case is' : `${numberWord(count, true)} cases are`;
  const outcome =
    told === 0
      ? 'none tells an outcome'
      : count === 1
        ? 'it tells an outcome'
        : `${numberWord(told)} of them ${told === 1 ? 'tells' : 'tell'} an outcome`;
  return {
    en: `${many} recorded here; ${outcome}.`,
    zh: `本库收录${count}个案例，其中${told === 0 ? '均未记录成效' : `${told}个记录了成效`}。`.replace('其中均', '均'),
  };
}

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Words to twelve, digits beyond. */
export function numberWord(number: number, isFirst = false): string {
  const word = WORDS[number] ?? number.toLocaleString('en-US');
  return isFirst ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word;
}

const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

function ordinalWord(number: number): string {
  return ORDINALS[number] ?? ordinal(number);
}
