import { pathOf } from '../../services/citation/permalink';
import type { CaseRow } from '../facts/case-row';
import { nameOf, textIn } from '../names';
import { usePage } from '../page-context';
import { typeset } from '../typeset';
import { Grade } from './marks';

/** Cases with what came of them, in a few columns. */
export function CaseTable({ rows }: { readonly rows: readonly CaseRow[] }) {
  const { t, href, locale } = usePage();
  return (
    <table class="stack">
      <thead>
        <tr>
          <th scope="col">{t(['Case', '案例'])}</th>
          <th scope="col">{t(['Outcome', '主要成效'])}</th>
          <th scope="col">{t(['Grade', '等级'])}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ node, outcome }) => (
          <tr key={node.id}>
            <th scope="row" class="w">
              <a href={href(pathOf(node.id))}>{t(nameOf(node))}</a>
            </th>
            <td>
              {outcome === null ? (
                <span class="q">{t(['No outcome reported', '未记录成效'])}</span>
              ) : (
                <a class="bare" href={href(pathOf(outcome.id))}>
                  {typeset(textIn(locale, outcome.textEn, outcome.textZh) ?? '', locale)}
                </a>
              )}
            </td>
            <td>{outcome !== null && <Grade grade={outcome.evidence} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
