import { isEditorial } from '../../entities/editorial';
import { pathOf } from '../../services/citation/permalink';
import type { LinkedEntry, LinkedGroup } from '../facts/linked-groups';
import { listPath, textIn } from '../names';
import { usePage } from '../page-context';
import { typeset } from '../typeset';
import { roleWord } from '../words/role-words';
import { Grade } from './marks';
import { NodeLink } from './node-link';
import { Section } from './sections';

/** More would be a list, which has a page of its own. */
export const MOST_LINKED = 30;

interface LinkedSectionProps {
  readonly group: LinkedGroup;
  /** The parameter and value by which the list of the kind finds the same; null where it cannot. */
  readonly filter: string | null;
}

/** Things that a node is linked with: cases with the sentence that makes the connection, others by their names. */
export function LinkedSection({ group, filter }: LinkedSectionProps) {
  const { t, href } = usePage();
  const shown = group.entries.slice(0, MOST_LINKED);
  const rest = group.entries.length - shown.length;
  const isCases = group.kind === 'case';
  return (
    <Section id={group.id} title={group.title}>
      <ul class={isCases ? 'rows' : 'terms'}>
        {shown.map((entry) =>
          isCases ? <CaseEntry key={entry.link.id} entry={entry} /> : <Name key={entry.link.id} entry={entry} />,
        )}
      </ul>
      {rest > 0 && (
        <p class="small q">
          {filter === null ? (
            t([`${rest} more.`, `另有${rest}项。`])
          ) : (
            <a href={href(`${listPath(group.kind)}?${filter}`)}>
              {t([`All ${group.entries.length}`, `全部${group.entries.length}项`])}
            </a>
          )}
        </p>
      )}
    </Section>
  );
}

function CaseEntry({ entry: { node, link } }: { readonly entry: LinkedEntry }) {
  const { data, locale, href, t } = usePage();
  const behind = data.statementsBehind(link);
  const statement = behind.find((each) => !isEditorial(each)) ?? behind[0];
  const role = roleWord(link.role);
  return (
    <li>
      <b>
        <NodeLink node={node} />
      </b>
      {role !== null && <span class="q small">{t(role)}</span>}
      {statement !== undefined && (
        <span class="q">
          <a class="bare" href={href(pathOf(statement.id))}>
            {typeset(textIn(locale, statement.textEn, statement.textZh) ?? '', locale)}
          </a>{' '}
          <Grade grade={statement.evidence} />
        </span>
      )}
    </li>
  );
}

function Name({ entry: { node, link } }: { readonly entry: LinkedEntry }) {
  const { t } = usePage();
  const role = roleWord(link.role);
  return (
    <li>
      <NodeLink node={node} />
      {role !== null && <span class="small q">{t(role)}</span>}
    </li>
  );
}
