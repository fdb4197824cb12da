import { isEditorial } from '../../entities/editorial';
import { pathOf } from '../../services/citation/permalink';
import { citedNode } from '../../services/citation/cited-things';
import { citiesLike } from '../../services/graph/similar-cities';
import { indicatorProfile, type IndicatorStanding } from '../../services/indicator-profile';
import type { NodeRow, Snapshot } from '../../snapshot';
import type { Label } from '../../labels/label';
import { byOutcomes, caseRowOf, type CaseRow } from '../facts/case-row';
import { cityLead, type CityLead } from '../facts/city-lead';
import { layOut, type PageClaims } from '../facts/claims';
import { nameOf } from '../names';
import type { AskedState, PageSetting, View } from '../page';
import { usePage } from '../page-context';
import { CaseTable } from '../parts/case-table';
import { ClaimSection, Endnotes } from '../parts/claim-list';
import { Mixed } from '../parts/foreign';
import { NodeLink } from '../parts/node-link';
import { Lead, PageHead } from '../parts/page-head';
import { ProfileTable } from '../parts/profile-table';
import { Contents, Section } from '../parts/sections';
import { ChangesNotice } from '../shell/changes';
import { formsOfThing, tableOf, Tail } from '../shell/tail';
import { CITY } from '../words/city-words';
import { TOPIC_GROUPS } from '../words/statement-words';
import { nodeJsonLd } from './json-ld';
import { queryOfNode } from './node-query';

/** What is known of a city, and how it stands. */
export function cityView({ scope, address }: PageSetting, city: NodeRow, state: AskedState | null): View {
  const { data } = scope;
  const [inCountry] = data.linksFrom(city.identity, 'IN_COUNTRY');
  const country = inCountry === undefined ? null : data.nodeAt(inCountry.toIdentity);
  const cases = casesOfPlace(data, city);
  const about = data
    .statementsAbout(city)
    .filter((each) => !cases.some(({ node }) => node.identity === each.ownerIdentity));
  const own = about.filter((each) => each.ownerIdentity === city.identity);
  const others = about
    .filter((each) => each.ownerIdentity !== city.identity && !isEditorial(each))
    .slice(0, MOST_MENTIONS);
  const claims = layOut(data, city, own, TOPIC_GROUPS);
  const mentions = layOut(
    data,
    city,
    others,
    [{ id: 'mentioned', title: CITY.mentioned, kinds: KINDS }],
    claims.all.length + 1,
  );
  const profile = indicatorProfile({ data }, city);
  const lead = cityLead(data, { city, country, cases, profile });
  const like = (by: 'NUMBERS' | 'DEEDS'): Likeness => {
    const found = citiesLike(scope, city.id, { by, first: 3, editorial: false });
    return {
      empty: found.emptyMessage,
      cities: found.entries.map((each) => ({
        city: each.city,
        text: (by === 'NUMBERS' ? each.profile?.text : each.reasons[0]?.text) ?? null,
      })),
    };
  };
  const facts: CityFacts = {
    ...{ city, lead, cases, claims, mentions },
    profile,
    numbers: like('NUMBERS'),
    deeds: like('DEEDS'),
  };
  return {
    title: nameOf(city),
    description: lead.text,
    crumbs: [
      { text: { en: 'Cities', zh: '城市' }, path: '/cities' },
      ...(country ? [{ text: nameOf(country), path: `/cities?country=${country.slug}` }] : []),
      { text: nameOf(city) },
    ],
    section: '/cities',
    canonical: pathOf(city.id),
    jsonLd: nodeJsonLd(city, address, data),
    body: <CityPage facts={facts} state={state} />,
  };
}

const MOST_MENTIONS = 20;
const KINDS = TOPIC_GROUPS.flatMap(({ kinds }) => kinds);

interface Likeness {
  readonly empty: Label | null;
  readonly cities: readonly { readonly city: NodeRow | null; readonly text: Label | null }[];
}

interface CityFacts {
  readonly city: NodeRow;
  readonly lead: CityLead;
  readonly cases: readonly CaseRow[];
  readonly claims: PageClaims;
  readonly mentions: PageClaims;
  readonly profile: readonly IndicatorStanding[];
  readonly numbers: Likeness;
  readonly deeds: Likeness;
}

/** Cases in a place or in a part of it, those that say most first. */
export function casesOfPlace(data: Snapshot, place: NodeRow): CaseRow[] {
  const found = [...data.withParts(new Set([place.identity]))].flatMap((identity) =>
    data.linksTo(identity, 'TAKES_PLACE_IN').map(({ fromIdentity }) => fromIdentity),
  );
  return [...new Set(found)]
    .flatMap((identity) => data.nodeAt(identity) ?? [])
    .map((node) => caseRowOf(data, node))
    .sort(byOutcomes);
}

function CityPage({ facts, state }: { readonly facts: CityFacts; readonly state: AskedState | null }) {
  const { t, data } = usePage();
  const { city, lead, cases, claims, mentions, profile } = facts;
  const entries = [
    { id: 'cases', title: CITY.cases, count: cases.length },
    { id: 'profile', title: CITY.profile, count: profile.length },
    ...[...claims.groups, ...mentions.groups].map(({ id, title, claims: own }) => ({ id, title, count: own.length })),
    { id: 'similar', title: CITY.similar },
  ];
  return (
    <>
      <article class="read">
        <PageHead node={city}>
          <Lead text={t(lead.text)} />
          {lead.doubt !== null && (
            <p class="flags">
              <span class="ed">
                <Mixed text={t(lead.doubt)} />
              </span>
            </p>
          )}
          <ChangesNotice state={state} />
        </PageHead>
        <Contents entries={entries} />
        <Section id="cases" title={CITY.cases} isWide>
          {cases.length === 0 ? <p>{t(CITY.noCases)}</p> : <p class="why">{t(CITY.casesOrder)}</p>}
          {cases.length > 0 && <CaseTable rows={cases} />}
        </Section>
        <Section id="profile" title={CITY.profile} isWide>
          {profile.length === 0 ? <p>{t(CITY.noProfile)}</p> : <p class="why">{t(CITY.profileHow)}</p>}
          {profile.length > 0 && <ProfileTable city={city} standings={profile} />}
        </Section>
        {claims.groups.map((group) => (
          <ClaimSection key={group.id} group={group} claims={claims} />
        ))}
        {mentions.groups.map((group) => (
          <ClaimSection key={group.id} group={group} claims={mentions} />
        ))}
        <Section id="similar" title={CITY.similar} isWide>
          <div class="two eq">
            <LikeCities title={CITY.inNumbers} likeness={facts.numbers} />
            <LikeCities title={CITY.inDeeds} likeness={facts.deeds} />
          </div>
        </Section>
        <Endnotes claims={claims} />
      </article>
      <Tail
        thing={citedNode({ data }, city)}
        forms={[...formsOfThing(pathOf(city.id)), tableOf(city.id)]}
        query={queryOfNode(city)}
      />
    </>
  );
}

function LikeCities({ title, likeness }: { readonly title: readonly [string, string]; readonly likeness: Likeness }) {
  const { t } = usePage();
  return (
    <div>
      <h3>{t(title)}</h3>
      {likeness.cities.length === 0 && <p class="q small">{t(likeness.empty ?? CITY.noLikeness)}</p>}
      <ul class="rows">
        {likeness.cities.map(({ city, text }) => (
          <li key={city?.id}>
            <b>{city !== null && <NodeLink node={city} isPlain />}</b>
            {text !== null && <span class="q small">{t(text)}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
