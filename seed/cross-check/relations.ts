import type { KnowledgeRows } from '../rows';

/** How the values of indicators are bound to each other. */
export type Relation =
  | { readonly kind: 'sum'; readonly whole: string; readonly parts: readonly string[] }
  | { readonly kind: 'total'; readonly total: number; readonly parts: readonly string[] }
  | { readonly kind: 'quotient'; readonly rate: string; readonly numerator: string; readonly denominator: string }
  | { readonly kind: 'bound'; readonly smaller: string; readonly larger: string }
  /** One indicator twice: its values from two sources. */
  | { readonly kind: 'same'; readonly indicators: readonly [string, string] };

export interface Relations {
  readonly relations: readonly Relation[];
  /** Links between indicators from which nothing can be computed, each with the reason. */
  readonly unusable: readonly string[];
}

/**
 * The roles of RELATES_TO links between indicators. `part` leads from a whole, `numerator` and `denominator` from a rate,
 * `complement` from one share to the others of its whole, `included in` from the smaller to the larger.
 */
const ROLES = {
  part: 'part',
  complement: 'complement',
  numerator: 'numerator',
  denominator: 'denominator',
  included: 'included in',
  same: 'same quantity',
} as const;

/** Shares of one whole are given in per cent. */
const WHOLE = 100;

export function relationsOf({ node, link, observation }: KnowledgeRows): Relations {
  const indicators = node.flatMap(({ id, kind }) => (kind === 'indicator' ? [id] : [])).sort();
  const known = new Set(indicators);
  const links = link.filter(({ type, fromId, toId }) => type === 'RELATES_TO' && known.has(fromId) && known.has(toId));
  const sources = new Map<string, Set<string>>();
  for (const { indicatorId, sourceId } of observation) {
    sources.set(indicatorId, (sources.get(indicatorId) ?? new Set()).add(sourceId));
  }
  const found = indicators.map((id) => {
    const own = links.filter(({ fromId }) => fromId === id);
    return relationsFrom(id, (role) => own.filter((each) => each.role === role).map(({ toId }) => toId));
  });
  const roles: readonly string[] = Object.values(ROLES);
  const foreign = links
    .filter(({ role }) => !roles.includes(role))
    .map(({ fromId, toId, role }) => `\`${fromId}\` relates to \`${toId}\` as “${role}”; known: ${roles.join(', ')}.`);
  return {
    relations: [
      ...indicators.flatMap((id): Relation[] =>
        (sources.get(id)?.size ?? 0) > 1 ? [{ kind: 'same', indicators: [id, id] }] : [],
      ),
      ...found.flatMap(({ relations }) => relations),
    ],
    unusable: [...foreign, ...found.flatMap(({ unusable }) => unusable)],
  };
}

function relationsFrom(id: string, to: (role: string) => readonly string[]): Relations {
  const relations: Relation[] = [
    ...to(ROLES.same).map((other): Relation => ({ kind: 'same', indicators: [other, id] })),
    ...to(ROLES.included).map((larger): Relation => ({ kind: 'bound', smaller: id, larger })),
  ];
  const unusable: string[] = [];
  const [parts, complements] = [to(ROLES.part), to(ROLES.complement)];
  if (parts.length > 1) relations.push({ kind: 'sum', whole: id, parts });
  if (parts.length === 1) unusable.push(`\`${id}\` has a single part; a sum has two or more.`);
  if (complements.length > 0) relations.push({ kind: 'total', total: WHOLE, parts: [id, ...complements] });
  const [numerators, denominators] = [to(ROLES.numerator), to(ROLES.denominator)];
  const [numerator, denominator] = [numerators[0], denominators[0]];
  if (numerators.length === 1 && denominators.length === 1 && numerator && denominator) {
    relations.push({ kind: 'quotient', rate: id, numerator, denominator });
  } else if (numerators.length + denominators.length > 0) {
    const counts = `${numerators.length} numerators and ${denominators.length} denominators`;
    unusable.push(`\`${id}\` has ${counts}; a rate has one of each.`);
  }
  return { relations, unusable };
}
