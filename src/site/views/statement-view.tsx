import { pathOf } from '../../services/citation/permalink';
import { citedStatement } from '../../services/citation/cited-things';
import { labelOfWord } from '../../labels/word-labels';
import { bearsOn, otherSourcesOfStatement, type OtherSourceView } from '../../services/other-sources';
import { textOfLink } from '../../services/export/link-table';
import type { CitationRow, QuantityRow, StatementRow } from '../../snapshot';
import { periodText, quantityText } from '../display';
import { claimOf, type Claim } from '../facts/claims';
import { nameOf, textIn } from '../names';
import type { AskedState, PageSetting, View } from '../page';
import { inLocale, languageTag, usePage } from '../page-context';
import { placeText, SourceName } from '../parts/claim';
import { FactList } from '../parts/fact-list';
import { FigureText } from '../parts/figure-text';
import { Foreign, langOf, Mixed } from '../parts/foreign';
import { Grade } from '../parts/marks';
import { NodeLink } from '../parts/node-link';
import { Section } from '../parts/sections';
import { ChangesNotice } from '../shell/changes';
import { formsOfThing, Tail } from '../shell/tail';
import { queryOfStatement } from './node-query';
import { BASIS_WORDS, FLAG_WORDS, STATEMENT } from '../words/statement-words';

/** One statement: what is said, what the source prints, where, and how far it can be relied on. */
export function statementView({ scope: { data } }: PageSetting, row: StatementRow, state: AskedState | null): View {
  const owner = data.nodeAt(row.ownerIdentity);
  const title = { en: row.textEn, zh: row.textZh };
  return {
    title,
    description: title,
    crumbs: [
      { text: { en: 'Statements', zh: '陈述' }, path: '/statements' },
      ...(owner === null ? [] : [{ text: nameOf(owner), path: pathOf(owner.id) }]),
      { text: { en: 'Statement', zh: '陈述' } },
    ],
    section: '/statements',
    canonical: pathOf(row.id),
    body: <StatementPage claim={claimOf(data, { identity: -1 }, row, 1)} state={state} />,
  };
}

function StatementPage({ claim, state }: { readonly claim: Claim; readonly state: AskedState | null }) {
  const { t, other, locale, data } = usePage();
  const { row, citations, quantities, isEditorial } = claim;
  const text = { en: row.textEn, zh: row.textZh };
  const note = textIn(locale, row.noteEn, row.noteZh);
  const by = textIn(locale, row.inferredByEn, row.inferredByZh);
  const from = textIn(locale, row.inferredFromEn, row.inferredFromZh);
  const others = [...otherSourcesOfStatement(data, row), ...bearsOn(data, row)];
  return (
    <>
      <article class="read">
        <header class="head wide">
          <p class="kick">{t(labelOfWord('StatementKind', row.kind))}</p>
          <h1 class="sentence">
            <Mixed text={t(text)} />
          </h1>
          <p class="q" lang={languageTag(other)}>
            <Mixed text={inLocale(text, other)} locale={other} />
          </p>
          <p class="flags">
            <Grade grade={row.evidence} />
            <span>{t(labelOfWord('EvidenceGrade', row.evidence))}</span>
            <span class={isEditorial ? 'ed' : undefined}>{t(BASIS_WORDS[row.basis])}</span>
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
          {from !== null && (
            <p class="ed">
              {by !== null && `${by}${t([': ', '：'])}`}
              <Mixed text={from} />
            </p>
          )}
          <ChangesNotice state={state} />
        </header>
        <Section id="source" title={STATEMENT.says}>
          <ul class="rows">
            {citations.map((citation) => (
              <CitationEntry key={citation.id} citation={citation} />
            ))}
          </ul>
        </Section>
        {quantities.length > 0 && (
          <Section id="figures" title={STATEMENT.figures}>
            <ul class="rows">
              {quantities.map((quantity) => (
                <FigureEntry key={quantity.id} quantity={quantity} />
              ))}
            </ul>
          </Section>
        )}
        <StatementContext row={row} claim={claim} />
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
        thing={citedStatement({ data }, row)}
        forms={formsOfThing(pathOf(row.id))}
        query={queryOfStatement(row.id)}
      />
    </>
  );
}

/** The quotation, then the source and the place in it. */
export function CitationEntry({ citation }: { readonly citation: CitationRow }) {
  const { data, locale } = usePage();
  const source = data.nodeAt(citation.sourceIdentity);
  return (
    <li>
      {citation.marker !== '' && <q lang={langOf(citation.marker, locale)}>“{citation.marker}”</q>}
      <span>
        {source !== null && <SourceName source={source} />}
        {citation.locator !== '' && (
          <span class="q">
            {' '}
            <Foreign text={placeText(citation.locator)} />
          </span>
        )}
      </span>
    </li>
  );
}

function FigureEntry({ quantity }: { readonly quantity: QuantityRow }) {
  const { t, data } = usePage();
  const metric = data.metric(quantity.metricCode);
  const period = periodText(quantity.periodStart, quantity.periodEnd);
  return (
    <li class="ofig">
      <FigureText text={t(quantityText(data, quantity))} />
      <p>{metric !== null && t({ en: metric.nameEn, zh: metric.nameZh })}</p>
      <p class="flags">
        {period === null ? <span class="ed">{t(FLAG_WORDS.NO_PERIOD)}</span> : <span>{t(period)}</span>}
        <span>
          {t(STATEMENT.asPrinted)}
          {t([': ', '：'])}
          <Foreign text={quantity.asPrinted} />
        </span>
      </p>
    </li>
  );
}

function StatementContext({ row, claim }: { readonly row: StatementRow; readonly claim: Claim }) {
  const { t, data } = usePage();
  const period = periodText(row.periodStart, row.periodEnd);
  const about = data.aboutOf(row);
  const owner = data.nodeAt(row.ownerIdentity);
  const links = data
    .related('linksOfStatement', row.identity)
    .flatMap(({ linkIdentity }) => data.view('link').get(linkIdentity) ?? []);
  return (
    <Section id="context" title={STATEMENT.about}>
      <FactList
        facts={[
          { title: STATEMENT.period, value: period === null ? null : t(period) },
          { title: STATEMENT.actor, value: row.actor === null ? null : t(labelOfWord('Actor', row.actor)) },
          owner === null ? null : { title: STATEMENT.belongsTo, value: <NodeLink node={owner} /> },
        ]}
      />
      <ul class="terms">
        {[...new Map([...about, ...claim.ties].map((node) => [node.id, node])).values()]
          .filter((node) => node.identity !== row.ownerIdentity)
          .map((node) => (
            <li key={node.id}>
              <NodeLink node={node} />
              <span class="small q">{t(labelOfWord('NodeKind', node.kind))}</span>
            </li>
          ))}
      </ul>
      {links.length > 0 && (
        <>
          <h3>{t(STATEMENT.links)}</h3>
          <ul class="rows">
            {links.map((link) => (
              <li key={link.id}>{t(textOfLink(link, data.nodeAt(link.fromIdentity), data.nodeAt(link.toIdentity)))}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

/** What another source says to it, or what it says to a claim of another source. */
export function OtherEntry({ view, own }: { readonly view: OtherSourceView; readonly own: string }) {
  const { t, href, locale, data } = usePage();
  const far = view.saidBy.id === own ? view.claim : view.saidBy;
  const source = 'sourceIdentity' in far ? data.nodeAt(far.sourceIdentity) : null;
  const text = 'textEn' in far ? textIn(locale, far.textEn, far.textZh) : null;
  return (
    <li>
      <b>
        <a href={href(pathOf(far.id))}>{t(labelOfWord('Verdict', view.verdict))}</a>
      </b>
      {text !== null && <span>{text}</span>}
      {source !== null && (
        <span>
          <SourceName source={source} />
        </span>
      )}
      <span class="ed">
        <Mixed text={t(view.text)} />
      </span>
    </li>
  );
}
