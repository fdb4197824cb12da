import type { Text } from './graph-data.types';

/** What a type of link means to the graph. In texts `{a}` is where it starts, `{b}` where it leads, `{s}` two subjects, `{v}` what they share. */
export interface LinkKind {
  /** How much it says that two nodes share such a link, 0 to 1, before rarity: an approach says more than a country. */
  readonly weight: number;
  readonly forward: Text;
  readonly backward: Text;
  /** `backward` where `{a}` is a list, where that needs another verb. */
  readonly backwardOfSeveral?: Text;
  /** Two nodes that both link to the same node. */
  readonly sharedTarget: Text;
  /** Two nodes to which the same node links. */
  readonly sharedSource: Text;
}

/**
 * The weights are a choice, made by reading answers on the real content: what a case does and against what (1) before with what (0.7) and
 * who does it (0.6: the cases of one city share its government, whatever they do), before field and place (0.4 to 0.5), before country
 * (0.15). docs/graph.md says so to readers.
 */
export const LINK_KINDS: Readonly<Record<string, LinkKind>> = {
  APPLIES: kind(
    1,
    ['{a} applies {b}', '{a}采用{b}'],
    ['{b} is applied by {a}', '{b}被{a}采用'],
    ['{s} apply {v}', '{s}采用{v}'],
    ['{v} applies both', '{v}同时采用两者'],
  ),
  ADDRESSES: kind(
    1,
    ['{a} addresses {b}', '{a}应对{b}'],
    ['{b} is addressed by {a}', '{b}由{a}应对'],
    ['{s} address {v}', '{s}应对{v}'],
    ['{v} addresses both', '{v}同时应对两者'],
  ),
  FACES: kind(
    1,
    ['{a} faces {b}', '{a}面临{b}'],
    ['{b} is faced by {a}', '{b}是{a}面临的问题'],
    ['{s} face {v}', '{s}面临{v}'],
    ['{v} faces both', '{v}同时面临两者'],
  ),
  INVOLVES: kind(
    0.6,
    ['{a} involves {b}', '{a}有{b}参与'],
    ['{b} takes part in {a}', '{b}参与{a}'],
    ['{s} involve {v}', '{s}有{v}参与'],
    ['both take part in {v}', '两者都参与{v}'],
  ),
  GOVERNED_BY: kind(
    0.9,
    ['{a} follows {b}', '{a}遵循{b}'],
    ['{b} governs {a}', '{b}指导{a}'],
    ['{s} follow {v}', '{s}遵循{v}'],
    ['{v} follows both', '{v}同时遵循两者'],
  ),
  COOPERATES_WITH: kind(
    0.8,
    ['{a} cooperates with {b}', '{a}与{b}合作'],
    ['{b} cooperates with {a}', '{b}与{a}合作'],
    ['{s} cooperate with {v}', '{s}与{v}合作'],
    ['{v} cooperates with both', '{v}与两者合作'],
  ),
  USES: kind(
    0.7,
    ['{a} uses {b}', '{a}使用{b}'],
    ['{b} is used by {a}', '{b}被{a}使用'],
    ['{s} use {v}', '{s}使用{v}'],
    ['{v} uses both', '{v}同时使用两者'],
  ),
  RUNS_AS: kind(
    0.6,
    ['{a} is run as {b}', '{a}以{b}运作'],
    ['{b} is how {a} is run', '{b}是{a}的运作模式'],
    ['{s} are run as {v}', '{s}以{v}运作'],
    ['{v} is run as both', '{v}兼用两者运作'],
    ['{b} is how {a} are run', '{b}是{a}的运作模式'],
  ),
  RELATES_TO: kind(
    0.45,
    ['{a} has to do with {b}', '{a}与{b}有关'],
    ['{b} has to do with {a}', '{b}与{a}有关'],
    ['{s} have to do with {v}', '{s}与{v}有关'],
    ['{v} has to do with both', '{v}与两者有关'],
  ),
  IN_DOMAIN: kind(
    0.5,
    ['{a} is in the field of {b}', '{a}属于{b}领域'],
    ['{b} is the field of {a}', '{b}是{a}所属的领域'],
    ['{s} are in the field of {v}', '{s}属于{v}领域'],
    ['{v} is in both fields', '{v}同属两个领域'],
  ),
  ILLUSTRATES: kind(
    0.5,
    ['{a} is an example of {b}', '{a}是{b}的实例'],
    ['{b} is illustrated by {a}', '{b}的实例有{a}'],
    ['{s} are examples of {v}', '{s}是{v}的实例'],
    ['{v} is an example of both', '{v}同为两者的实例'],
  ),
  MEMBER_OF: kind(
    0.5,
    ['{a} belongs to {b}', '{a}属于{b}'],
    ['{b} counts {a} among its members', '{b}的成员有{a}'],
    ['{s} belong to {v}', '{s}属于{v}'],
    ['{v} belongs to both', '{v}同属两者'],
  ),
  PART_OF: kind(
    0.5,
    ['{a} is part of {b}', '{a}是{b}的一部分'],
    ['{b} includes {a}', '{b}包含{a}'],
    ['{s} are part of {v}', '{s}是{v}的一部分'],
    ['{v} is part of both', '{v}同属两者'],
  ),
  MEASURES: kind(
    0.5,
    ['{a} measures {b}', '{a}衡量{b}'],
    ['{b} is measured by {a}', '{b}由{a}衡量'],
    ['{s} measure {v}', '{s}衡量{v}'],
    ['{v} measures both', '{v}同时衡量两者'],
  ),
  TAKES_PLACE_IN: kind(
    0.4,
    ['{a} takes place in {b}', '{a}在{b}开展'],
    ['{b} is where {a} takes place', '{b}是{a}的开展地'],
    ['{s} take place in {v}', '{s}在{v}开展'],
    ['{v} takes place in both', '{v}在两地开展'],
    ['{b} is where {a} take place', '{b}是{a}的开展地'],
  ),
  IN_COUNTRY: kind(
    0.15,
    ['{a} lies in {b}', '{a}位于{b}'],
    ['{b} is the country of {a}', '{b}是{a}所在的国家'],
    ['{s} lie in {v}', '{s}位于{v}'],
    ['{v} lies in both', '{v}位于两地'],
  ),
  PRODUCED_BY: kind(
    0,
    ['{a} was made by {b}', '{a}由{b}发布'],
    ['{b} made {a}', '{b}发布了{a}'],
    ['{s} were made by {v}', '{s}由{v}发布'],
    ['{v} was made by both', '{v}由两者发布'],
  ),
};

/** Of a type that the table does not name yet. */
export const OTHER_LINK_KIND = kind(
  0.5,
  ['{a} is linked to {b}', '{a}与{b}有联系'],
  ['{b} is linked to {a}', '{b}与{a}有联系'],
  ['{s} are linked to {v}', '{s}与{v}有联系'],
  ['{v} is linked to both', '{v}与两者有联系'],
);

/** Who only delivered a figure. That two texts quote the same office for statistics does not connect what they are about. */
export const PROVENANCE: { readonly roles: readonly string[]; readonly forward: Text; readonly backward: Text } = {
  roles: ['data source', 'publisher', 'data about', 'data for'],
  forward: { en: '{a} takes figures from {b}', zh: '{a}引用{b}的数据' },
  backward: { en: '{b} is a source of figures of {a}', zh: '{b}为{a}提供数据' },
};

export function linkKind(type: string): LinkKind {
  return LINK_KINDS[type] ?? OTHER_LINK_KIND;
}

/** Whether a link tells where something was read rather than what it is. */
export function isProvenance(type: string, role: string): boolean {
  return type === 'PRODUCED_BY' || PROVENANCE.roles.includes(role);
}

type Pair = readonly [en: string, zh: string];

function kind(
  weight: number,
  forward: Pair,
  backward: Pair,
  sharedTarget: Pair,
  sharedSource: Pair,
  backwardOfSeveral?: Pair,
): LinkKind {
  const text = ([en, zh]: Pair): Text => ({ en, zh });
  return {
    weight,
    forward: text(forward),
    backward: text(backward),
    sharedTarget: text(sharedTarget),
    sharedSource: text(sharedSource),
    ...(backwardOfSeveral && { backwardOfSeveral: text(backwardOfSeveral) }),
  };
}
