import { type DocumentNode, getOperationAST, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { mayAskDryRun } from '../cost/dry-run';
import { compile, type CompiledOperation } from '../execution';

/** Documents that have passed every check of Apollo, and their operations, compiled when they are asked for the next time. */
export class CompiledDocuments {
  private readonly entries: LRUCache<string, Entry>;

  constructor(
    private readonly schema: GraphQLSchema,
    { documents, characters }: CompiledDocumentsLimits = COMPILED_DOCUMENTS_LIMITS,
  ) {
    this.entries = new LRUCache({
      max: documents,
      maxSize: characters,
      sizeCalculation: (_entry, text) => Math.max(text.length, 1),
    });
  }

  accept(text: string, document: DocumentNode): void {
    if (!this.entries.has(text) && !mayAskDryRun(text)) this.entries.set(text, { document, operations: new Map() });
  }

  /** Null where Apollo has to answer: the document is new, has no such operation, or cannot be compiled. */
  find(text: string, operationName: string | null | undefined): CompiledOperation | null {
    const entry = this.entries.get(text);
    const operation = entry && getOperationAST(entry.document, operationName);
    if (!entry || !operation) return null;
    let compiled = entry.operations.get(operation);
    if (compiled === undefined) {
      compiled = compile(this.schema, entry.document, operationName);
      entry.operations.set(operation, compiled);
    }
    return compiled;
  }
}

export interface CompiledDocumentsLimits {
  readonly documents: number;
  /** Of all texts together; a document takes some hundred bytes a character once it is parsed and compiled. */
  readonly characters: number;
}

export const COMPILED_DOCUMENTS_LIMITS: CompiledDocumentsLimits = { documents: 1_000, characters: 500_000 };

interface Entry {
  readonly document: DocumentNode;
  readonly operations: Map<OperationDefinitionNode, CompiledOperation | null>;
}
