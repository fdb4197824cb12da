import { once } from 'node:events';
import { request } from 'node:http';
import { json } from 'node:stream/consumers';
import { QUESTIONS } from './questions.mjs';

/** Asks a server, each time over a connection of its own, as a kept one may end on a busy machine; an answer with errors throws. */
export async function ask(url, query, variables = {}) {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const sent = request(url, { method: 'POST', headers, agent: false });
  sent.end(JSON.stringify({ query, variables }));
  const [response] = await once(sent, 'response');
  const { data, errors } = await json(response);
  if (errors) throw new Error(`${url} refused ${query}\n${JSON.stringify(errors)}`);
  return data;
}

/** Throws unless every server gives the same answers to some of what is asked. Returns how many bytes the product's first answers have. */
export async function checkAnswers(servers, names, facts) {
  const sizes = {};
  const differences = [];
  for (const name of names) {
    const { plain = (data) => data, ...question } = QUESTIONS[name];
    for (const index of [0, 1, 7, 1234, 4321]) {
      let expected;
      for (const server of servers.filter(({ dialect }) => dialect in question)) {
        const { query, variables } = question[server.dialect];
        const data = await ask(server.url, query, { ...variables(facts, index), serial: index });
        if (server.dialect === 'product') sizes[name] ??= Buffer.byteLength(JSON.stringify({ data }));
        const answer = canonical(server.dialect === 'product' ? plain(inOneLanguage(data)) : data);
        expected ??= answer;
        if (answer !== expected) differences.push(`${name} ${index} of ${server.name}: ${around(answer, expected)}`);
      }
    }
  }
  if (differences.length > 0) throw new Error(`Not all servers answer the same.\n${differences.join('\n')}`);
  console.error('All servers answer the same.');
  return sizes;
}

/** The peers have texts in English alone; so do the questions ask the product. */
function inOneLanguage(value) {
  if (Array.isArray(value)) return value.map(inOneLanguage);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value);
  if (entries.length === 1 && entries[0][0] === 'en') return entries[0][1];
  return Object.fromEntries(entries.map(([key, each]) => [key, inOneLanguage(each)]));
}

/** Keys in order, numbers to nine digits: sums in another order differ beyond. */
function canonical(value) {
  return JSON.stringify(value, (_, each) => {
    if (typeof each === 'number') return Number(each.toPrecision(9));
    if (each === null || typeof each !== 'object' || Array.isArray(each)) return each;
    return Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function around(answer, expected) {
  let place = 0;
  while (answer[place] === expected[place] && place < answer.length) place += 1;
  return `${answer.slice(Math.max(0, place - 60), place + 60)} instead of ${expected.slice(Math.max(0, place - 60), place + 60)}`;
}
