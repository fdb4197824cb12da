import type { RankingScope } from '../ranking/compute-ranking';

/** What the tools of assistants are answered from. */
export interface AssistantScope extends RankingScope {
  /** Under which the client reached the server, for permalinks: `http://localhost:4000`. */
  readonly address: string;
}
