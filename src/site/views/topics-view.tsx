import { NODE_KINDS, type NodeKind } from '../../entities/vocabulary';
import { KIND_NAMES, listPath } from '../names';
import type { PageSetting, View } from '../page';
import { usePage } from '../page-context';
import { KindMark } from '../parts/marks';
import { NodeLink } from '../parts/node-link';
import { Section } from '../parts/sections';

const ORDER: readonly NodeKind[] = [
  ...(['challenge', 'solution', 'technology', 'organisation', 'trend', 'concept', 'capability', 'policy'] as const),
  ...(['operatingModel', 'participationStage', 'innovationSystem', 'securityArea', 'framework', 'recipe'] as const),
  ...(['region', 'country', 'figure'] as const),
];

/** Everything that cases are about, by kind. */
export function topicsView(_setting: PageSetting): View {
  return {
    title: { en: 'Topics', zh: '主题' },
    crumbs: [{ text: { en: 'Topics', zh: '主题' } }],
    section: '/topics',
    canonical: '/topics',
    body: <TopicsPage />,
  };
}

function TopicsPage() {
  const { t, href, data } = usePage();
  const kinds = ORDER.filter((kind) => NODE_KINDS.includes(kind) && data.placesOfKind(kind).length > 0);
  const trends = data.nodesOfKind('trend').sort((a, b) => a.position - b.position);
  return (
    <div class="read">
      <header class="head wide">
        <h1>{t(['Topics', '主题'])}</h1>
      </header>
      <Section id="kinds" title={['By kind', '按类别']} isWide>
        <ul class="doms">
          {kinds.map((kind) => (
            <li key={kind}>
              <a href={href(listPath(kind))}>
                <span>
                  <KindMark kind={kind} />
                  {t(KIND_NAMES[kind])}
                </span>
                <span class="num q">{data.placesOfKind(kind).length}</span>
              </a>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="fields" title={KIND_NAMES.domain} isWide>
        <ul class="terms">
          {data.nodesOfKind('domain').map((node) => (
            <li key={node.id}>
              <NodeLink node={node} />
            </li>
          ))}
        </ul>
      </Section>
      {trends.length > 0 && (
        <Section id="trends" title={KIND_NAMES.trend} isWide>
          <ul class="terms">
            {trends.map((node) => (
              <li key={node.id}>
                <NodeLink node={node} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
