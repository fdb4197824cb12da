import { idOf, type NodeEntry } from '../forms';
import { problemAt, type Problem } from '../problem';

/** Two nodes of a kind with one name, or with names that differ only in case, accents, spaces or signs: perhaps the same thing twice. */
export function sameNames(nodes: readonly NodeEntry[]): Problem[] {
  const first = new Map<string, NodeEntry[]>();
  return nodes.flatMap((node) => {
    const { name } = node.form as { name?: { en?: unknown; zh?: unknown } | null };
    const told = (['en', 'zh'] as const).flatMap((language) => {
      const written = name?.[language];
      const folded = typeof written === 'string' ? fold(written) : '';
      if (folded === '') return [];
      const key = `${node.kind} ${language} ${folded}`;
      const others = first.get(key) ?? [];
      first.set(key, [...others, node]);
      const other = others.find((each) => isOneWith(each, node));
      if (!other) return [];
      const { file, line } = other.locate(['name', language]);
      const message = `${idOf(other)} in ${file}:${line} has the same name. If it is the same thing, keep one; if not, say in the name what tells them apart.`;
      return [problemAt(node.locate(['name', language]), 'same-name', message)];
    });
    return told.slice(0, 1);
  });
}

/** London in Canada is another city, a Metro of another region another organisation. */
function isOneWith(one: NodeEntry, other: NodeEntry): boolean {
  const around = ({ form }: NodeEntry): unknown[] => {
    const { country, province, partOf } = form as {
      country?: { country?: unknown } | null;
      province?: { region?: unknown } | null;
      partOf?: unknown;
    };
    return [country?.country, province?.region, partOf];
  };
  const [a, b] = [around(one), around(other)];
  return a.every((each, at) => each === undefined || b[at] === undefined || each === b[at]);
}

function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\p{P}\p{Cf}]+/gu, '');
}
