import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../src/paths';
import type { HeaderFields, Variables } from '../support/api-client';

export interface Question {
  readonly query: string;
  readonly variables: Variables;
  readonly headers: HeaderFields;
  /** The answer that the page prints. */
  readonly answer: unknown;
}

export interface TaskPage {
  readonly name: string;
  readonly text: string;
  readonly questions: readonly Question[];
}

/** The pages of docs/tasks. A json block belongs to the query above it; the line before says whether it holds "Variables:", "Headers:" or "Answer:". */
export function readTaskPages(): TaskPage[] {
  const folder = join(PROJECT_ROOT, 'docs', 'tasks');
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return { name, text, questions: questionsOf(text) };
    });
}

function questionsOf(text: string): Question[] {
  const questions: Question[] = [];
  let question = { query: '', variables: {}, headers: {} };
  for (const [, label, language, content = ''] of text.matchAll(BLOCK)) {
    if (language === 'graphql') question = { query: content, variables: {}, headers: {} };
    if (label === 'Variables') question = { ...question, variables: JSON.parse(content) as Variables };
    if (label === 'Headers') question = { ...question, headers: JSON.parse(content) as HeaderFields };
    if (label === 'Answer') questions.push({ ...question, answer: JSON.parse(content) });
  }
  return questions;
}

const BLOCK = /(?:^(Variables|Headers|Answer)\b[^\n]*:\n\n)?^```(\w+)\n([^]*?)^```$/gm;
