// A client in a process of its own, so that its work is not the server's: asks one query again and again for some seconds and
// prints the milliseconds of each answer. node probe.mjs URL SECONDS QUERY
import { Agent, request } from 'node:http';

const [url, seconds, query] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const body = JSON.stringify({ query });
const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };

const times = [];
for (const end = Date.now() + 1000 * Number(seconds); Date.now() < end;) {
  const started = performance.now();
  await ask();
  times.push(performance.now() - started);
  // As often as 200 people a second would.
  await new Promise((resolve) => setTimeout(resolve, 5));
}
console.log(JSON.stringify(times));
agent.destroy();

function ask() {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', headers, agent }, (response) => {
      response.resume();
      response.on('end', () => (response.statusCode === 200 ? resolve() : reject(new Error(response.statusCode))));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
