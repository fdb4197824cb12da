import { cpus, loadavg } from 'node:os';
import { QUESTIONS } from './questions.mjs';

/** Everything that was measured as a page of Markdown: medians over the rounds, and the product's ratio to each of the others. */
export function describeResults({ options, names, servers, results }) {
  const { size, seconds, rounds, connections } = options;
  const load = loadavg()[0].toFixed(1);
  return `# The product beside its peers

Made by \`npm run bench -- peers --size ${size} --seconds ${seconds} --rounds ${rounds} --connections ${connections}\` on ${new Date().toISOString().slice(0, 10)}:
${options.database === undefined ? `generated data of size ${size}` : 'a database that was given'}, Node ${process.versions.node}, ${cpus().length} processors (${cpus()[0]?.model.trim()}).
The load average was ${load} at the end; server and client make up to 2 of it. With more, other work took part of the machine: take
the figures again; the time that a server's processors took an answer changes less by that. Cold: other variables in each request. Hot: the same request again. Medians of the rounds.

${['cold', 'hot'].map((mode) => modeSection(mode, names, servers, results)).join('\n')}
## Memory and start

| server | resident MB at the end | ready after s |
|---|---:|---:|
${servers.map(({ name, resident, ready }) => `| ${name} | ${number(resident)} | ${(ready / 1000).toFixed(1)} |`).join('\n')}

${refusals(results)}
`;
}

function modeSection(mode, names, servers, results) {
  const measured = (name, server, key) =>
    median(
      results
        .filter((each) => each.name === name && each.mode === mode && each.server === server)
        .map((each) => each[key]),
    );
  const present = servers
    .map(({ name }) => name)
    .filter((server) => results.some((each) => each.server === server && each.mode === mode));
  const table = (title, columns, cell) =>
    [
      `### ${title}\n`,
      `| | ${columns.join(' | ')} |`,
      `|---|${columns.map(() => '---:').join('|')}|`,
      ...names.map(
        (name) => `| ${name} ${QUESTIONS[name].title} | ${columns.map((server) => cell(name, server)).join(' | ')} |`,
      ),
      '',
    ].join('\n');
  const ratio = (name, server) => {
    const other = measured(name, server, 'rate');
    return other === null ? '' : (measured(name, 'product', 'rate') / other).toFixed(2);
  };
  const others = present.filter((server) => server !== 'product');
  return `## ${mode === 'cold' ? 'Cold' : 'Hot'}

${table('Requests a second', present, (name, server) => number(measured(name, server, 'rate')))}
${table('The product, as a multiple of the other', others, ratio)}
${table('Microseconds of processor an answer', present, (name, server) => number(measured(name, server, 'cost')))}
${table('Processor time of the other, as a multiple of the product', others, (name, server) => {
  const other = measured(name, server, 'cost');
  return other === null ? '' : (other / measured(name, 'product', 'cost')).toFixed(2);
})}
${table('99 of 100 answers within ms', present, (name, server) => number(measured(name, server, 'p99')))}`;
}

function refusals(results) {
  const refused = results.filter(({ refused }) => refused > 0);
  if (refused.length === 0) return 'Every request was answered with status 200.';
  return refused
    .map(({ name, mode, server, refused: count }) => `${server} refused ${count} requests of ${name} ${mode}.`)
    .join('\n');
}

function median(values) {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

function number(value) {
  if (value === null) return '';
  return value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString('en-US');
}
