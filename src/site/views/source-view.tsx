import { labelOfWord } from '../../labels/word-labels';
import { pathOf } from '../../services/citation/permalink';
import type { NodeRow } from '../../snapshot';
import { outlineOf, type Chapter } from '../facts/outline';
import { textIn } from '../names';
import type { AskedState, PageSetting, View } from '../page';
import { usePage } from '../page-context';
import type { Fact } from '../parts/fact-list';
import { Foreign, Mixed } from '../parts/foreign';
import { Grade } from '../parts/marks';
import { nStatements, TOPIC } from '../words/topic-words';
import { topicView, type Extra } from './topic-view';

/** What a source is, under which licence, and what was taken from it, chapter by chapter. */
export function sourceView(setting: PageSetting, source: NodeRow, state: AskedState | null): View {
  const { data } = setting.scope;
  const chapters = outlineOf(data, source);
  const facts: Fact[] = [
    fact(['Publisher', '发布者'], <Both en={source.publisherEn} zh={source.publisherZh} />, source.publisherEn),
    fact(['Year', '年份'], source.year === null ? null : String(source.year), source.year),
    fact(['Kind', '类型'], <Word vocabulary="SourceType" word={source.sourceType} />, source.sourceType),
    fact(['Language', '语言'], <LanguageName tag={source.language ?? ''} />, source.language),
    fact(
      ['Address', '网址'],
      <a href={source.url ?? ''} rel="nofollow">
        {source.url}
      </a>,
      source.url,
    ),
    fact(['Licence', '许可'], <Foreign text={source.licence ?? ''} />, source.licence),
    fact(['Rights', '权利说明'], <Both en={source.rightsEn} zh={source.rightsZh} />, source.rightsEn),
    fact(
      ['Withdrawn or corrected', '撤回或更正'],
      <Both en={source.retractionEn} zh={source.retractionZh} />,
      source.retractionEn,
    ),
    fact(
      ['Grade unless a statement says otherwise', '默认证据等级'],
      <Grade grade={source.evidence ?? ''} />,
      source.evidence,
    ),
  ].filter((each) => each !== null);
  const extras: Extra[] = [
    {
      id: 'outline',
      title: ['What was taken from it', '引用内容'],
      count: chapters.length,
      body: <Outline source={source} chapters={chapters} />,
    },
  ];
  return topicView(setting, source, state, { facts, extras, ownOnly: true });
}

function fact(title: Fact['title'], value: Fact['value'], given: unknown): Fact | null {
  return given === null || given === '' ? null : { title, value };
}

function Both({ en, zh }: { readonly en: string | null; readonly zh: string | null }) {
  return <Mixed text={textIn(usePage().locale, en, zh) ?? ''} />;
}

function Word({ vocabulary, word }: { readonly vocabulary: 'SourceType'; readonly word: string | null }) {
  return <>{usePage().t(labelOfWord(vocabulary, word ?? ''))}</>;
}

/** The name of a language in the reader's own. */
function LanguageName({ tag }: { readonly tag: string }) {
  const { locale } = usePage();
  return <>{new Intl.DisplayNames(locale === 'ZH' ? 'zh-CN' : 'en', { type: 'language' }).of(tag)}</>;
}

const MOST_CHAPTERS = 60;
const FIRST_STATEMENTS = 3;

function Outline({ source, chapters }: { readonly source: NodeRow; readonly chapters: readonly Chapter[] }) {
  const { t, href, locale } = usePage();
  if (chapters.length === 0) return <p class="q">{t(['Nothing has been taken from it yet.', '尚未引用其内容。'])}</p>;
  return (
    <>
      <ul class="rows">
        {chapters.slice(0, MOST_CHAPTERS).map(({ title, statements, values }) => (
          <li key={title}>
            <b>
              <Foreign text={title} />
            </b>
            <span class="small q">
              {statements.length > 0 && (
                <a href={href(`/statements?${parametersOf(source, title)}`)}>{t(nStatements(statements.length))}</a>
              )}
              {statements.length > 0 && values > 0 && t([', ', '，'])}
              {values > 0 && t([values === 1 ? '1 value' : `${values} values`, `${values}个数值`])}
            </span>
            {statements.slice(0, FIRST_STATEMENTS).map((statement) => (
              <span key={statement.id}>
                <a class="bare" href={href(pathOf(statement.id))}>
                  {t({ en: statement.textEn, zh: statement.textZh })}
                </a>
              </span>
            ))}
          </li>
        ))}
      </ul>
      {chapters.length > MOST_CHAPTERS && (
        <p class="small q">
          {t([`${chapters.length - MOST_CHAPTERS} more places`, `另有${chapters.length - MOST_CHAPTERS}处`])}
          {locale === 'ZH' ? '。' : '.'}
        </p>
      )}
      <p class="small">
        <a href={href(`/statements?source=${encodeURIComponent(source.slug)}`)}>{t(TOPIC.more)}</a>
      </p>
    </>
  );
}

function parametersOf(source: NodeRow, chapter: string): string {
  return new URLSearchParams({ source: source.slug, place: chapter }).toString();
}
