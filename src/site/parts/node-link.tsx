import { pathOf } from '../../services/citation/permalink';
import type { NodeRow } from '../../snapshot';
import { nameOf } from '../names';
import { usePage } from '../page-context';
import { KindMark } from './marks';

/** The name of a thing, with the shape of its kind, leading to its page. */
export function NodeLink({ node, isPlain = false }: { readonly node: NodeRow; readonly isPlain?: boolean }) {
  const { t, href } = usePage();
  return (
    <a href={href(pathOf(node.id))}>
      {isPlain ? null : <KindMark kind={node.kind} />}
      {t(nameOf(node))}
    </a>
  );
}

/** Names in a row. */
export function NodeLinks({ nodes, most }: { readonly nodes: readonly NodeRow[]; readonly most?: number }) {
  const shown = nodes.slice(0, most ?? nodes.length);
  const rest = nodes.length - shown.length;
  return (
    <>
      {shown.map((node, index) => (
        <span key={node.id}>
          {index > 0 && <Comma />}
          <NodeLink node={node} isPlain />
        </span>
      ))}
      {rest > 0 && <span class="q num"> +{rest}</span>}
    </>
  );
}

export function Comma() {
  return <>{usePage().t([', ', '、'])}</>;
}
