import { EXPORT_FILES } from '../../services/export/export-files';
import { listRevisions } from '../../services/revisions';
import type { Revision } from '../../entities/revision';
import { KnowledgeBase } from '../../services/knowledge-base';
import { dateText } from '../display';
import { overviewOf, type Overview } from '../facts/overview';
import { KIND_NAMES, listPath } from '../names';
import type { PageSetting, View } from '../page';
import { usePage } from '../page-context';
import { Foreign } from '../parts/foreign';
import { Grade } from '../parts/marks';
import { NodeLink } from '../parts/node-link';
import { Contents, Section } from '../parts/sections';
import { EVIDENCE_GRADES } from '../../entities/vocabulary';
import { Tail } from '../shell/tail';
import { datasetJsonLd } from './json-ld';

const DATA = {
  title: ['Data', '数据'],
  lead: [
    'Everything here can be taken away, each row with its source, its grade and its licence.',
    '本库全部内容均可下载，每行均附来源、证据等级与许可。',
  ],
  amounts: ['How much there is', '收录数量'],
  files: ['Files', '数据文件'],
  licences: ['Sources and licences', '来源与许可'],
  gaps: ['Known gaps', '资料缺口'],
  changes: ['Changes', '更改记录'],
} as const;

/** What can be taken away, under which licences, what is missing, and what has changed. */
export async function dataView({ scope, address }: PageSetting): Promise<View> {
  const { data } = scope;
  const { nodes } = await listRevisions(scope, 0, { first: 20 });
  const revisions = (await Promise.all(nodes)).filter((revision) => revision !== null);
  return {
    title: { en: 'Data, licences and gaps', zh: '数据、许可与缺口' },
    description: { en: DATA.lead[0], zh: DATA.lead[1] },
    crumbs: [{ text: { en: 'Data', zh: '数据' } }],
    section: '/data',
    canonical: '/data',
    jsonLd: { '@context': 'https://schema.org', ...datasetJsonLd(address, data.version) },
    body: <DataPage overview={overviewOf(data)} revisions={revisions} />,
  };
}

function DataPage({ overview, revisions }: { readonly overview: Overview; readonly revisions: readonly Revision[] }) {
  const { t, href, setting } = usePage();
  const entries = (['amounts', 'files', 'licences', 'gaps', 'changes'] as const).map((id) => ({ id, title: DATA[id] }));
  const counts = new KnowledgeBase(setting.scope).counts;
  return (
    <>
      <div class="read">
        <header class="head wide">
          <h1>{t(DATA.title)}</h1>
          <p class="lead">{t(DATA.lead)}</p>
        </header>
        <Contents entries={entries} />
        <Section id="amounts" title={DATA.amounts}>
          <ul class="doms">
            {counts.byKind.map(({ kind, count }) => (
              <li key={kind}>
                <a href={href(listPath(kind))}>
                  <span>{t(KIND_NAMES[kind])}</span>
                  <span class="num q">{count}</span>
                </a>
              </li>
            ))}
          </ul>
          <p class="small q">
            {t([
              `${counts.statements} statements, ${counts.observations} values, ${counts.citations} places in sources.`,
              `${counts.statements}条陈述，${counts.observations}个数值，${counts.citations}处引文。`,
            ])}
          </p>
        </Section>
        <Files />
        <Licences />
        <Gaps overview={overview} />
        <Section id="changes" title={DATA.changes}>
          <ul class="rows">
            {revisions.map(({ number, time, message, author }) => (
              <li key={number}>
                <b>
                  {t([`Revision ${number}`, `第${number}次修订`])}
                  {t([', ', '，'])}
                  {t(dateText(time))}
                </b>
                <span lang="en">
                  {message} ({author})
                </span>
              </li>
            ))}
          </ul>
        </Section>
      </div>
      <Tail
        thing={{
          id: 'knowledge-base',
          path: '/data',
          title: { EN: 'Civigraph', ZH: 'Civigraph' },
          note: { EN: '', ZH: '' },
          citationIds: [],
        }}
        forms={[['JSON', '/export/kb.json']]}
        query={
          'query Amounts {\n  knowledgeBase {\n    dataVersion\n    counts {\n      statements\n      observations\n    }\n  }\n}\n'
        }
      />
    </>
  );
}

/** By what they hold, each in its forms. */
function Files() {
  const { t } = usePage();
  const stems = new Map<string, string[]>();
  for (const { name } of EXPORT_FILES) {
    const [stem = name, ...endings] = name.split('.');
    stems.set(stem, [...(stems.get(stem) ?? []), endings.join('.')]);
  }
  return (
    <Section id="files" title={DATA.files}>
      <ul class="terms">
        {[...stems].map(([stem, endings]) => (
          <li key={stem}>
            <span lang="en">{stem}</span>
            <span class="acts small">
              {endings.map((ending) => (
                <a key={ending} href={`/export/${stem}.${ending}`} aria-label={`${stem} ${ending}`}>
                  {ending.toUpperCase()}
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <p class="small">
        <a href="/playground/">{t(['Or ask for exactly what you need', '或按需查询'])}</a>
      </p>
    </Section>
  );
}

function Licences() {
  const { t, data, locale } = usePage();
  return (
    <Section id="licences" title={DATA.licences}>
      <p>
        {t([
          'Our own wording, structure and translations are under the MIT licence. Data of a source keep its licence; of a source with all rights reserved only facts are cited.',
          '本库自有文字、结构与译文采用MIT许可。来源的数据沿用其许可；对保留全部权利的来源仅引用事实。',
        ])}
      </p>
      <ul class="rows">
        {data.nodesOfKind('source').map((source) => (
          <li key={source.id}>
            <b>
              <NodeLink node={source} isPlain />
            </b>
            <span class="small q">
              <Foreign text={source.licence ?? ''} />
            </span>
            <span class="small">{locale === 'ZH' ? source.rightsZh : source.rightsEn}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Gaps({ overview }: { readonly overview: Overview }) {
  const { t, href } = usePage();
  const { cases, casesWithoutPeriod, casesWithOutcome, casesWithFigure, cities, citiesWithoutCase } = overview;
  const lines: readonly (readonly [string, string])[] = [
    [
      `${cases - casesWithOutcome} of ${cases} cases report no outcome; of ${casesWithOutcome} that do, ${casesWithFigure} have a figure.`,
      `${cases}个案例中，${cases - casesWithOutcome}个没有成效记录；有记录的${casesWithOutcome}个中，${casesWithFigure}个有数字。`,
    ],
    [`${casesWithoutPeriod} cases have no date.`, `${casesWithoutPeriod}个案例没有日期。`],
    [`Of ${cities} cities, ${citiesWithoutCase} have no case.`, `${cities}座城市中，${citiesWithoutCase}座没有案例。`],
  ];
  return (
    <Section id="gaps" title={DATA.gaps}>
      <ul class="facts">
        {lines.map((line) => (
          <li key={line[0]}>{t(line)}</li>
        ))}
      </ul>
      <ul class="rows">
        {EVIDENCE_GRADES.map((grade) => (
          <li key={grade}>
            <span>
              <Grade grade={grade} />{' '}
              <a href={href(`/statements?evidence=${grade.toLowerCase()}`)}>
                {t([`${overview.statements[grade]} statements`, `${overview.statements[grade]}条陈述`])}
              </a>
              {t([', ', '，'])}
              {t([`${overview.values[grade]} values`, `${overview.values[grade]}个数值`])}
            </span>
          </li>
        ))}
      </ul>
      {overview.missingFigures.length > 0 && (
        <>
          <h3>{t(['Charts whose data could not be obtained', '数据未能取得的图表'])}</h3>
          <ul class="terms">
            {overview.missingFigures.map((figure) => (
              <li key={figure.id}>
                <NodeLink node={figure} isPlain />
              </li>
            ))}
          </ul>
        </>
      )}
      {overview.sparse.length > 0 && (
        <>
          <h3>{t(['Indicators of which less than half of the cities have a value', '半数以上城市缺值的指标'])}</h3>
          <ul class="terms">
            {overview.sparse.map(({ node, count }) => (
              <li key={node.id}>
                <NodeLink node={node} isPlain />
                <span class="small q num">{t([`${count} of ${cities}`, `${cities}座中${count}座`])}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
