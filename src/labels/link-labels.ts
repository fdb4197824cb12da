import type { LinkType } from '../entities/vocabulary';
import { BadUserInputError } from '../errors';
import type { Label } from './label';

/** What a link says, read from its start, or from its end. */
export function labelOfLink(type: LinkType, backwards: boolean): Label {
  const [en, zh, enBack, zhBack] = LINKS[type];
  return backwards ? { en: enBack, zh: zhBack } : { en, zh };
}

/** Whether a reader who begins at a node reads the link from its end. */
export function isReadBackwards({ fromId, toId }: LinkEnds, nodeId: string | null | undefined): boolean {
  if (nodeId === null || nodeId === undefined || nodeId === fromId) return false;
  if (nodeId === toId) return true;
  const reason = 'must be the id of one of the two nodes';
  throw new BadUserInputError({ path: 'readFrom', value: nodeId, reason, valid: [fromId, toId] });
}

interface LinkEnds {
  readonly fromId: string;
  readonly toId: string;
}

const LINKS: Readonly<Record<LinkType, readonly [en: string, zh: string, enBack: string, zhBack: string]>> = {
  IN_COUNTRY: ['lies in', '位于', 'has within it', '境内有'],
  PART_OF: ['is part of', '属于', 'has the part', '包含'],
  MEMBER_OF: ['is a member of', '是其成员', 'has the member', '成员包括'],
  TAKES_PLACE_IN: ['takes place in', '开展于', 'is where it takes place:', '开展了'],
  IN_DOMAIN: ['belongs to the field', '所属领域', 'has in its field', '领域内有'],
  ADDRESSES: ['addresses', '应对', 'is addressed by', '由其应对'],
  APPLIES: ['applies', '采用', 'is applied by', '被其采用'],
  USES: ['uses', '使用', 'is used by', '被其使用'],
  INVOLVES: ['involves', '参与方为', 'takes part in', '参与'],
  ILLUSTRATES: ['is an example of', '体现', 'is illustrated by', '体现于'],
  FACES: ['faces', '面临', 'is faced by', '困扰'],
  RUNS_AS: ['runs as', '运营模式为', 'is the model of', '用于运营'],
  COOPERATES_WITH: ['cooperates with', '合作于', 'cooperates with', '合作于'],
  MEASURES: ['measures', '衡量', 'is measured by', '衡量指标为'],
  PRODUCED_BY: ['was produced by', '出自', 'produced', '发布了'],
  GOVERNED_BY: ['follows', '遵循', 'governs', '指导'],
  RELATES_TO: ['relates to', '相关于', 'relates to', '相关于'],
};
