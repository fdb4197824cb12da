import type { Label } from '../../labels/label';
import type { Decision } from '../../ranking/decide/decide';
import type { Scope } from '../scope';
import { said, saidOrNull } from './said';

type Said<T> = Omit<T, 'message'> & { readonly message: Label | null };

type Outranking = NonNullable<Decision['outranking']>;

/** What a ranking can be decided by, with the sentences of the engine for a reader. */
export interface DecisionView extends Omit<
  Decision,
  'breakEvens' | 'firstShares' | 'weightsMessage' | 'outranking' | 'outrankingMessage'
> {
  readonly breakEvens: readonly Said<NonNullable<Decision['breakEvens']>[number]>[] | null;
  readonly firstShares: readonly Said<NonNullable<Decision['firstShares']>[number]>[] | null;
  readonly weightsMessage: Label | null;
  readonly outranking: (Omit<Outranking, 'meaning'> & { readonly meaning: Label }) | null;
  readonly outrankingMessage: Label | null;
}

export function decisionView(scope: Pick<Scope, 'data'>, decision: Decision): DecisionView {
  const { breakEvens, firstShares, outranking } = decision;
  return {
    ...decision,
    breakEvens: breakEvens && breakEvens.map((each) => ({ ...each, message: saidOrNull(scope, each.message) })),
    firstShares: firstShares && firstShares.map((each) => ({ ...each, message: saidOrNull(scope, each.message) })),
    weightsMessage: saidOrNull(scope, decision.weightsMessage),
    outranking: outranking && { ...outranking, meaning: meaningOf(scope, outranking) },
    outrankingMessage: saidOrNull(scope, decision.outrankingMessage),
  };
}

function meaningOf(scope: Pick<Scope, 'data'>, { meaning }: Outranking): Label {
  return said(scope, meaning);
}
