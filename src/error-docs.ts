import { ERROR_CODES } from './error-codes';
import { INPUT_PROBLEM_CODES, REQUEST_PROBLEM_CODES } from './errors';
import { type GeneratedPage, runPage } from './generated-page';
import { RANKING_PROBLEM_CODES } from './ranking/errors';

/** docs/errors.md, made from the closed list of error codes. */
export const ERRORS_PAGE: GeneratedPage = { file: 'docs/errors.md', from: 'src/error-codes.ts', render };

function render(): string {
  const rows = Object.entries(ERROR_CODES).map(([code, { cause, cure }]) => `| \`${code}\` | ${cause} | ${cure} |`);
  return `# Errors

<!-- Made from src/error-codes.ts by "npm run fix"; edit it there. -->

Every error of an answer has one \`extensions.code\` of this closed list. A look-up that finds nothing is \`null\` and no error.
Errors of values and of documents have \`extensions.problems\`: one \`{ path, code, message, suggestion }\` for each thing that is
wrong; \`suggestion\` is the nearest valid value or name, and left out where none is near. What went wrong inside the server is not
shown: such an error has an \`errorId\` that the log has too.

| code | cause | cure |
| --- | --- | --- |
${rows.join('\n')}

## Paths of problems

A path is made of names, joined by dots, and of places in lists, in brackets and counted from 0. Its first name says where it starts:

| path | starts at |
| --- | --- |
| \`filter.or[1].slug.eq\`, \`input.tree.children[0].weight\` | an argument of the field that \`errors[].path\` names, however its value came |
| \`variables.filter.and[0].slug\` | the variables as they were sent: a value does not fit the type of its variable |
| \`query.cities.nodes.mayor\`, \`mutation...\`, \`subscription...\` | an operation of the document: fields by the name that they have in the answer, then an argument or an input field |
| \`...CityParts.mayor\` | a fragment of the document |

The method of a ranking has paths of its own: in \`rows\`, \`steps\` and \`recipe\` answers and in the seed files \`root\` is the top of the tree, as in
\`root.children[1].normalisation.min\`. In problems the same place is written from the argument: \`root\` is \`input.tree\`, and every other
setting, such as \`rank.ties\`, stands below \`input\`; in \`compareRankings\` below \`a.computed\` and \`b.computed\`.

## Codes of problems

\`problems[].code\` of arguments is one of ${listed(INPUT_PROBLEM_CODES)}; of documents and variables one of
${listed(REQUEST_PROBLEM_CODES)}; of a ranking method one of
${listed(RANKING_PROBLEM_CODES)}.
`;
}

function listed(codes: readonly string[]): string {
  return codes.map((code) => `\`${code}\``).join(', ');
}

if (require.main === module) process.exitCode = runPage(ERRORS_PAGE, process.argv.slice(2));
