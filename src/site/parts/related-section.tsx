import type { RelatedView } from '../../services/graph/related-nodes';
import { usePage } from '../page-context';
import { CASE } from '../words/case-words';
import { NodeLink } from './node-link';
import { Section } from './sections';

/** The nearest of its kind, each with the strongest reason. */
export function RelatedSection({ related }: { readonly related: readonly RelatedView[] }) {
  const { t } = usePage();
  return (
    <Section id="like" title={CASE.like}>
      <ul class="rows">
        {related.map((each) => (
          <li key={each.node?.id}>
            <b>{each.node !== null && <NodeLink node={each.node} />}</b>
            <span class="q">{each.reasons[0] !== undefined && t(each.reasons[0].text)}</span>
          </li>
        ))}
      </ul>
      <p class="small q">{t(CASE.likeOrder)}</p>
    </Section>
  );
}
