import { isEditorialForm } from '../evidence-rule';
import type { StatementEntry } from '../statements';
import type { Links } from './links';

/** Who claims that a solution answers a challenge, the strongest claim first. It is the role of the link. */
export const CLAIMS = ['outcome', 'source', 'editors'] as const;
type Claim = (typeof CLAIMS)[number];

export interface Answers {
  (solutionId: string, challengeId: string, statementId: string, claim: Claim): void;
  /** One link for each solution and challenge, with every statement that claims it behind it, the strongest first. */
  addTo(link: Links): void;
}

/** Collects what statements anywhere claim, since a link bears the strongest claim that any of them makes. */
export function answers(): Answers {
  const claims: { solutionId: string; challengeId: string; statementId: string; rank: number }[] = [];
  const add = (solutionId: string, challengeId: string, statementId: string, claim: Claim): void => {
    claims.push({ solutionId, challengeId, statementId, rank: CLAIMS.indexOf(claim) });
  };
  const addTo = (link: Links): void => {
    const strongest = new Map<string, number>();
    const ordered = claims
      .map((claim) => ({ ...claim, pair: `${claim.solutionId} ${claim.challengeId}` }))
      .sort((a, b) => (a.pair === b.pair ? a.rank - b.rank : a.pair < b.pair ? -1 : 1));
    for (const { pair, rank, solutionId, challengeId, statementId } of ordered) {
      if (!strongest.has(pair)) strongest.set(pair, rank);
      const role = CLAIMS[strongest.get(pair) ?? rank];
      link({ ownerId: solutionId, type: 'ADDRESSES', fromId: solutionId, toId: challengeId, role, statementId });
    }
  };
  return Object.assign(add, { addTo });
}

export function claimOf({ kind, form }: StatementEntry): Claim {
  if (isEditorialForm(form)) return 'editors';
  return kind === 'OUTCOME' ? 'outcome' : 'source';
}
