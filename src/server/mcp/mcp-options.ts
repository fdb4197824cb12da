import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import type { AssistantScope } from '../../services/assistant/assistant-scope';
import type { Snapshot } from '../../snapshot';
import type { RequestFacts } from '../http-front-options';
import type { ClientBudget } from '../rate-limit/request-budget';

/** What assistants need from the rest of the process. */
export interface McpOptions {
  snapshot(): Snapshot | Promise<Snapshot>;
  scopeOf(request: IncomingMessage, facts: RequestFacts): AssistantScope;
  budgetOf(request: IncomingMessage): Pick<ClientBudget, 'chargeUpTo' | 'headers'>;
  readonly corsOrigins: readonly string[];
  readonly deadlineMilliseconds: number;
  readonly logger: Logger;
}
