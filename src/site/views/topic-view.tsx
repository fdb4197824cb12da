import type { ComponentChildren } from 'preact';
import { pathOf } from '../../services/citation/permalink';
import { citedNode } from '../../services/citation/cited-things';
import { nodesOf } from '../../lists';
import { relatedNodes, type RelatedView } from '../../services/graph/related-nodes';
import type { Pair } from '../../labels/label';
import type { NodeRow, Snapshot, StatementRow } from '../../snapshot';
import { layOut, type PageClaims } from '../facts/claims';
import { linkedGroups, usedTogether, type LinkedGroup } from '../facts/linked-groups';
import { ownFacts } from '../facts/own-facts';
import { membersOf } from '../lists/read-list-request';
import { KIND_NAMES, listPath, nameOf, textIn } from '../names';
import type { AskedState, Crumb, PageSetting, View } from '../page';
import { usePage } from '../page-context';
import { ClaimSection, Endnotes } from '../parts/claim-list';
import { FactList, type Fact } from '../parts/fact-list';
import { LinkedSection } from '../parts/linked-section';
import { RelatedSection } from '../parts/related-section';
import { NodeLink } from '../parts/node-link';
import { Lead, PageHead } from '../parts/page-head';
import { Contents, Section } from '../parts/sections';
import { Foreign, Mixed } from '../parts/foreign';
import { ChangesNotice } from '../shell/changes';
import { formsOfThing, tableOf, Tail } from '../shell/tail';
import { typeset } from '../typeset';
import { CASE } from '../words/case-words';
import { TOPIC } from '../words/topic-words';
import { TOPIC_GROUPS } from '../words/statement-words';
import { nodeJsonLd } from './json-ld';
import { queryOfNode } from './node-query';

/** A part that only some kinds have, such as the values of an indicator. */
export interface Extra {
  readonly id: string;
  readonly title: Pair;
  readonly count?: number;
  readonly body: ComponentChildren;
}

export interface TopicParts {
  readonly facts?: readonly Fact[];
  readonly extras?: readonly Extra[];
  /** Whether statements of others about it are shown as well; its own always are. */
  readonly ownOnly?: boolean;
}

/** Who deals with this, and how: one page for every kind that has none of its own, whose sections appear where there is something. */
export function topicView(
  { scope, address }: PageSetting,
  node: NodeRow,
  state: AskedState | null,
  parts: TopicParts = {},
): View {
  const { data } = scope;
  const statements = statementsOf(data, node, parts.ownOnly ?? false);
  const claims = layOut(data, node, statements.slice(0, MOST_STATEMENTS), TOPIC_GROUPS);
  return {
    title: nameOf(node),
    description: node.summaryEn === null || node.summaryZh === null ? null : { en: node.summaryEn, zh: node.summaryZh },
    crumbs: crumbsOf(data, node),
    section: SECTIONS[node.kind] ?? '/topics',
    canonical: pathOf(node.id),
    jsonLd: nodeJsonLd(node, address, data),
    body: (
      <TopicPage
        node={node}
        state={state}
        claims={claims}
        left={statements.length - claims.all.length}
        groups={linkedGroups(data, node)}
        related={
          HAVE_RELATED.has(node.kind) ? relatedNodes(scope, { id: node.id, first: 3, editorial: false }).entries : []
        }
        parts={parts}
      />
    ),
  };
}

/** Kinds of which the graph tells what is like them. */
const HAVE_RELATED: ReadonlySet<string> = new Set(['challenge', 'solution', 'technology', 'organisation']);

const SECTIONS: Readonly<Record<string, string>> = {
  ...{ indicator: '/indicators', source: '/sources', figure: '/sources', country: '/cities', region: '/cities' },
};

/** A page with more is not read to its end; the list of statements has them all. */
const MOST_STATEMENTS = 60;

/** Its own first; what the editors infer of it on their own is left to their section. */
function statementsOf(data: Snapshot, node: NodeRow, ownOnly: boolean): StatementRow[] {
  const own = data.statementsOwnedBy(node);
  if (ownOnly) return own;
  const others = data.statementsAbout(node).filter((each) => each.ownerIdentity !== node.identity);
  return [...own, ...others];
}

/** The list of its kind, then what it is part of. */
function crumbsOf(data: Snapshot, node: NodeRow): Crumb[] {
  const wholes: Crumb[] = [];
  const seen = new Set([node.identity]);
  for (let at = node.identity; ;) {
    const [link] = data.linksFrom(at, 'PART_OF');
    const whole = link === undefined ? null : data.nodeAt(link.toIdentity);
    if (whole === null || seen.has(whole.identity)) break;
    seen.add(whole.identity);
    wholes.unshift({ text: nameOf(whole), path: pathOf(whole.id) });
    at = whole.identity;
  }
  const [en, zh] = KIND_NAMES[node.kind];
  return [{ text: { en, zh }, path: listPath(node.kind) }, ...wholes, { text: nameOf(node) }];
}

interface TopicPageProps {
  readonly node: NodeRow;
  readonly state: AskedState | null;
  readonly claims: PageClaims;
  readonly left: number;
  readonly groups: readonly LinkedGroup[];
  readonly related: readonly RelatedView[];
  readonly parts: TopicParts;
}

function TopicPage({ node, state, claims, left, groups, related, parts: { facts = [], extras = [] } }: TopicPageProps) {
  const { t, locale, data, href } = usePage();
  const summary = textIn(locale, node.summaryEn, node.summaryZh);
  const together = usedTogether(data, node);
  const own = ownFacts(node).map(({ title, text }) => ({ title, value: <Mixed text={t(text)} /> }));
  const aliases = data.aliasesOf(node);
  const entries = [
    ...extras,
    ...groups.map(({ id, title, entries: linked }) => ({ id, title, count: linked.length })),
    ...(together.length > 0 ? [{ id: 'together', title: TOPIC.together }] : []),
    ...(related.length > 0 ? [{ id: 'like', title: CASE.like, count: related.length }] : []),
    ...claims.groups.map(({ id, title, claims: all }) => ({ id, title, count: all.length })),
  ];
  return (
    <>
      <article class="read">
        <PageHead node={node}>
          <Lead text={summary === null ? null : typeset(summary, locale)} />
          <ChangesNotice state={state} />
          <FactList
            facts={[
              ...own,
              ...facts,
              aliases.length === 0
                ? null
                : {
                    title: TOPIC.alsoCalled,
                    value: aliases.map(({ name }, index) => <Alias key={name} name={name} isFirst={index === 0} />),
                  },
            ]}
          />
        </PageHead>
        <Contents entries={entries} />
        {extras.map(({ id, title, body }) => (
          <Section key={id} id={id} title={title} isWide>
            {body}
          </Section>
        ))}
        {groups.map((group) => (
          <LinkedSection key={group.id} group={group} filter={filterOf(group, node)} />
        ))}
        {together.length > 0 && (
          <Section id="together" title={TOPIC.together}>
            <p class="why">{t(TOPIC.togetherHow)}</p>
            <ul class="terms">
              {together.map((each) => (
                <li key={each.node.id}>
                  <NodeLink node={each.node} />
                  <span class="small q num">{each.count}</span>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {related.length > 0 && <RelatedSection related={related} />}
        {claims.groups.map((group) => (
          <ClaimSection key={group.id} group={group} claims={claims} />
        ))}
        {left > 0 && (
          <p class="small">
            <a href={href(`/statements?about=${encodeURIComponent(node.id)}`)}>
              {t(TOPIC.more)} {t([`(${claims.all.length + left})`, `（${claims.all.length + left}）`])}
            </a>
          </p>
        )}
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

function Alias({ name, isFirst }: { readonly name: string; readonly isFirst: boolean }) {
  const { t } = usePage();
  return (
    <>
      {!isFirst && t([', ', '、'])}
      <Foreign text={name} />
    </>
  );
}

/** By which filter the list of a kind finds what a group shows. */
function filterOf({ kind, entries }: LinkedGroup, node: NodeRow): string | null {
  const own = membersOf(nodesOf(kind), node.kind).kinds.includes(node.kind);
  return own && entries.length > 0 ? `${node.kind}=${encodeURIComponent(node.slug)}` : null;
}
