/**
 * A Markdown text with every answer in it replaced by what `ask` gives now. A block ```graphql is a question. The json blocks
 * after it are told apart by the first word of the line above, which ends in a colon: "Variables", "Headers" or "Answer". One
 * question may be asked several times, with other variables.
 */
export async function withAnswers(markdown, ask) {
  const parts = [];
  let question = {};
  let end = 0;
  for (const block of markdown.matchAll(BLOCK)) {
    const [, label, language, content] = block;
    if (language === 'graphql') question = { query: content };
    if (label === 'Variables') question.variables = JSON.parse(content);
    if (label === 'Headers') question.headers = JSON.parse(content);
    if (label !== 'Answer') continue;
    const start = block.index + block[0].length - '```'.length - content.length;
    parts.push(markdown.slice(end, start), `${JSON.stringify(await ask(question))}\n`);
    end = start + content.length;
  }
  return [...parts, markdown.slice(end)].join('');
}

const BLOCK = /(?:^(Variables|Headers|Answer)\b[^\n]*:\n\n)?^```(\w+)\n([^]*?)^```$/gm;
