import { isEditorial } from '../../entities/editorial';
import { labelOfWord } from '../../labels/word-labels';
import { pathOf } from '../../services/citation/permalink';
import { citedNode } from '../../services/citation/cited-things';
import { factsOfCase } from '../../services/graph/case-facts-of';
import { relatedNodes, type RelatedView } from '../../services/graph/related-nodes';
import type { NodeRow, Snapshot } from '../../snapshot';
import { periodText } from '../display';
import { layOut, type PageClaims } from '../facts/claims';
import { partsIn, type Part } from '../facts/people';
import { trustOf } from '../facts/trust';
import { nameOf, textIn } from '../names';
import type { AskedState, PageSetting, View } from '../page';
import { usePage } from '../page-context';
import { ClaimSection, Endnotes } from '../parts/claim-list';
import { NodeLink } from '../parts/node-link';
import { Lead, PageHead } from '../parts/page-head';
import { RelatedSection } from '../parts/related-section';
import { Contents, GradeCounts, Parts, Section, TrustSection } from '../parts/sections';
import { ChangesNotice } from '../shell/changes';
import { formsOfThing, tableOf, Tail } from '../shell/tail';
import { typeset } from '../typeset';
import { CASE } from '../words/case-words';
import { CASE_GROUPS } from '../words/statement-words';
import { HiddenNotice, shownGrades } from './hidden-notice';
import { queryOfNode } from './node-query';
import { nodeJsonLd } from './json-ld';

/** What happened in a case, whether it worked, and who says so. */
export function caseView({ scope, address, search }: PageSetting, node: NodeRow, state: AskedState | null): View {
  const { data } = scope;
  const statements = data.statementsOwnedBy(node);
  const grades = shownGrades(search);
  const claims = layOut(
    data,
    node,
    statements.filter(({ evidence }) => grades?.includes(evidence) ?? true),
    CASE_GROUPS,
  );
  const cities = farNodes(data, node, 'TAKES_PLACE_IN');
  const domains = farNodes(data, node, 'IN_DOMAIN');
  const [field] = domains;
  const facts: CaseFacts = {
    node,
    claims,
    cities,
    domains,
    hidden: statements.length - claims.all.length,
    parts: partsIn(data, node),
    hasOutcome: statements.some((each) => each.kind === 'OUTCOME' && !isEditorial(each)),
    hasCost: factsOfCase(data, node).hasCost,
    related: [...relatedNodes(scope, { id: node.id, first: 3, editorial: false }).entries],
  };
  return {
    title: nameOf(node),
    description: { en: node.summaryEn ?? node.nameEn, zh: node.summaryZh ?? node.nameZh },
    crumbs: [
      { text: { en: 'Cases', zh: '案例' }, path: '/cases' },
      ...(field ? [{ text: nameOf(field), path: `/cases?domain=${field.slug}` }] : []),
      { text: nameOf(node) },
    ],
    section: '/cases',
    canonical: pathOf(node.id),
    jsonLd: nodeJsonLd(node, address, data),
    body: <CasePage facts={facts} state={state} />,
  };
}

interface CaseFacts {
  readonly node: NodeRow;
  readonly claims: PageClaims;
  readonly cities: readonly NodeRow[];
  readonly domains: readonly NodeRow[];
  readonly hidden: number;
  readonly parts: readonly Part[];
  readonly hasOutcome: boolean;
  readonly hasCost: boolean;
  readonly related: readonly RelatedView[];
}

function CasePage({ facts, state }: { readonly facts: CaseFacts; readonly state: AskedState | null }) {
  const { t, locale, data } = usePage();
  const { node, claims, related, hidden } = facts;
  const summary = textIn(locale, node.summaryEn, node.summaryZh);
  const entries = [
    ...claims.groups.map(({ id, title, claims: own }) => ({ id, title, count: own.length })),
    { id: 'people', title: CASE.people },
    { id: 'trust', title: CASE.trust },
    ...(related.length > 0 ? [{ id: 'like', title: CASE.like, count: related.length }] : []),
  ];
  return (
    <>
      <article class="read">
        <PageHead node={node}>
          <CaseMeta facts={facts} />
          <Lead text={summary === null ? null : typeset(summary, locale)} />
          <ChangesNotice state={state} />
          <HiddenNotice count={hidden} path={pathOf(node.id)} />
        </PageHead>
        <Contents entries={entries}>
          <GradeCounts claims={claims} path={pathOf(node.id)} />
        </Contents>
        {!facts.hasOutcome && <p class="sec q">{t(CASE.noOutcome)}</p>}
        {claims.groups.map((group) => (
          <ClaimSection key={group.id} group={group} claims={claims} />
        ))}
        <Section id="people" title={CASE.people}>
          <div class="facts">
            <p>{t(facts.hasCost ? CASE.hasCost : CASE.noCost)}</p>
            {facts.parts.length > 0 ? <Parts parts={facts.parts} /> : <p>{t(CASE.noPeople)}</p>}
          </div>
        </Section>
        <TrustSection claims={claims} trust={trustOf(data, claims)} />
        {related.length > 0 && <RelatedSection related={related} />}
        <Endnotes claims={claims} />
      </article>
      <Tail
        thing={citedNode({ data }, node)}
        forms={[...formsOfThing(pathOf(node.id)), tableOf(node.id)]}
        query={queryOfNode(node)}
      />
    </>
  );
}

function CaseMeta({ facts: { node, cities, domains } }: { readonly facts: CaseFacts }) {
  const { t } = usePage();
  const period = periodText(node.periodStart, node.periodEnd);
  return (
    <p class="meta">
      {[...cities, ...domains].map((each) => (
        <NodeLink key={each.id} node={each} />
      ))}
      <span>{t(period ?? CASE.noPeriod)}</span>
      {node.status !== null && node.status !== 'UNKNOWN' && <span>{t(labelOfWord('CaseStatus', node.status))}</span>}
      {node.link !== null && (
        <a href={node.link} rel="nofollow">
          {t(CASE.page)}
        </a>
      )}
    </p>
  );
}

export function farNodes(data: Snapshot, { identity }: NodeRow, type: 'TAKES_PLACE_IN' | 'IN_DOMAIN'): NodeRow[] {
  return data.linksFrom(identity, type).flatMap(({ toIdentity }) => data.nodeAt(toIdentity) ?? []);
}
