import type { ComponentChildren } from 'preact';
import type { Pair } from '../../labels/label';
import type { PageClaims } from '../facts/claims';
import type { Trust } from '../facts/trust';
import type { Part } from '../facts/people';
import { usePage } from '../page-context';
import { roleWord } from '../words/role-words';
import { SHELL } from '../words/shell-words';
import { CASE } from '../words/case-words';
import { Grade } from './marks';
import { NodeLink } from './node-link';

interface SectionProps {
  readonly id: string;
  readonly title: Pair;
  readonly isWide?: boolean;
  readonly children: ComponentChildren;
}

export function Section({ id, title, isWide = false, children }: SectionProps) {
  const { t } = usePage();
  return (
    <section class={isWide ? 'sec wide' : 'sec'} aria-labelledby={id}>
      <h2 id={id}>{t(title)}</h2>
      {children}
    </section>
  );
}

export interface Entry {
  readonly id: string;
  readonly title: Pair;
  readonly count?: number;
}

/** The contents of the page, beside it. */
export function Contents({
  entries,
  children,
}: {
  readonly entries: readonly Entry[];
  readonly children?: ComponentChildren;
}) {
  const { t } = usePage();
  return (
    <aside class="side noprint" aria-label={t(SHELL.onThisPage)}>
      <div class="stick">
        {entries.length > 1 && (
          <nav aria-label={t(SHELL.sections)}>
            <h2>{t(SHELL.onThisPage)}</h2>
            <ul>
              {entries.map(({ id, title, count }) => (
                <li key={id}>
                  <a href={`#${id}`}>
                    <span>{t(title)}</span>
                    <span class="num">{count}</span>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {children}
      </div>
    </aside>
  );
}

/** How many statements of each grade there are; each leads to these alone. */
export function GradeCounts({ claims, path }: { readonly claims: PageClaims; readonly path: string }) {
  const { t, href } = usePage();
  const counts = ['A', 'B', 'C', 'D'].flatMap((grade) => {
    const count = claims.all.filter(({ row }) => row.evidence === grade).length;
    return count === 0 ? [] : [{ grade, count }];
  });
  return (
    <div>
      <h2>{t(SHELL.evidence)}</h2>
      <ul>
        {counts.map(({ grade, count }) => (
          <li key={grade}>
            <a href={href(`${path}?evidence=${grade}`)}>
              <Grade grade={grade} />
              <span class="num">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One mark a statement, then what the marks come to, then what the editors have to add. */
export function TrustSection({ claims, trust }: { readonly claims: PageClaims; readonly trust: Trust }) {
  const { t } = usePage();
  return (
    <Section id="trust" title={CASE.trust}>
      <div class="facts">
        <div class="units">
          {claims.all.map(({ number, anchor, row }) => (
            <a
              key={number}
              href={`#${anchor}`}
              aria-label={t([
                `Statement ${number}, evidence ${row.evidence}`,
                `第${number}条陈述，证据${row.evidence}级`,
              ])}
            >
              <svg class={`ev-${row.evidence.toLowerCase()}`} aria-hidden="true">
                <use href={`#ev-${row.evidence.toLowerCase()}`} />
              </svg>
            </a>
          ))}
        </div>
        <p>{trust.counted.map(t).join(t([' ', '']))}</p>
        {trust.editors.length > 0 && <p class="ed">{trust.editors.map(t).join(t([' ', '']))}</p>}
      </div>
    </Section>
  );
}

/** Organisations by what they do in something. */
export function Parts({ parts }: { readonly parts: readonly Part[] }) {
  const { t } = usePage();
  return (
    <ul class="facts">
      {parts.map(({ role, nodes }) => {
        const word = roleWord(role);
        return (
          <li key={role}>
            {nodes.map((node, index) => (
              <span key={node.id}>
                {index > 0 && t([', ', '、'])}
                <NodeLink node={node} />
              </span>
            ))}
            {word !== null && <span class="q"> {t(word)}</span>}
          </li>
        );
      })}
    </ul>
  );
}
