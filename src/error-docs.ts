import { ERROR_CODES } from './error-codes';
import { INPUT_PROBLEM_CODES } from './errors';
import { type GeneratedPage, runPage } from './generated-page';
import { RANKING_PROBLEM_CODES } from './ranking/errors';

/** docs/errors.md, made from the closed list of error codes. */
export const ERRORS_PAGE: GeneratedPage = { file: 'docs/errors.md', from: 'src/error-codes.ts', render };

function render(): string {
  const rows = Object.entries(ERROR_CODES).map(([code, { cause, cure }]) => `| \`${code}\` | ${cause} | ${cure} |`);
  return `# Errors

<!-- Made from src/error-codes.ts by "npm run fix"; edit it there. -->

Every error of an answer has one \`extensions.code\` of this closed list. A look-up that finds nothing is \`null\` and no error.
Errors of values have \`extensions.problems\`: one \`{ path, code, message }\` for each value that is wrong, all at once. What went
wrong inside the server is not shown: such an error has an \`errorId\` that the log has too.

| code | cause | cure |
| --- | --- | --- |
${rows.join('\n')}

## Codes of problems

\`problems[].code\` of arguments is one of ${listed(INPUT_PROBLEM_CODES)}; the path is that of the argument, with dots. Of a ranking method it is one of
${listed(RANKING_PROBLEM_CODES)}; the path begins at \`root\`, the method's tree, and counts children in brackets.
`;
}

function listed(codes: readonly string[]): string {
  return codes.map((code) => `\`${code}\``).join(', ');
}

if (require.main === module) process.exitCode = runPage(ERRORS_PAGE, process.argv.slice(2));
