// node client.mjs URL CONNECTIONS SECONDS, the bodies as JSON on stdin: asks them in turn and prints what it took as JSON.
// Written over sockets, because Node's own HTTP client is slower than some of the servers.
import { connect } from 'node:net';
import { json } from 'node:stream/consumers';

const [address, connections, seconds] = process.argv.slice(2);
const { bodies, serial } = await json(process.stdin);
const url = new URL(address);
const head = `POST ${url.pathname} HTTP/1.1\r\nHost: ${url.host}\r\nContent-Type: application/json\r\nAccept: application/json\r\n`;
const requests = bodies.map((body) => Buffer.from(`${head}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`));

const times = [];
// Nine digits that no answer depends on make each request a new one; null leaves them as they are.
const places = requests.map((request) => request.indexOf('"serial":') + '"serial":'.length);
let number = serial;
let next = 0;
let bytes = 0;
let refused = 0;
const from = performance.now();
const end = from + 1000 * Number(seconds);
await Promise.all(Array.from({ length: Number(connections) }, ask));
const took = performance.now() - from;
const sorted = Float64Array.from(times).sort();
const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null;
console.log(
  JSON.stringify({
    answers: times.length,
    rate: (1000 * times.length) / took,
    p50: at(0.5),
    p99: at(0.99),
    refused,
    bytes: bytes / times.length,
  }),
);

/** One connection that sends the next request when the last is answered. */
function ask() {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: url.hostname, port: Number(url.port), noDelay: true });
    let sent = 0;
    let answer = Buffer.alloc(0);
    const send = () => {
      if (performance.now() >= end) return socket.end();
      next = (next + 1) % requests.length;
      if (number !== null) requests[next].latin1Write(String(number++), places[next]);
      sent = performance.now();
      socket.write(requests[next]);
    };
    socket.on('connect', send);
    socket.on('data', (part) => {
      answer = answer.length === 0 ? part : Buffer.concat([answer, part]);
      const length = lengthOf(answer);
      if (length === null) return;
      times.push(performance.now() - sent);
      bytes += length;
      if (answer.latin1Slice(9, 12) !== '200') refused += 1;
      answer = Buffer.alloc(0);
      send();
    });
    socket.on('error', reject);
    socket.on('close', resolve);
  });
}

/** How many bytes the answer has, when all of them are there; else null. */
function lengthOf(answer) {
  const body = answer.indexOf('\r\n\r\n') + 4;
  if (body === 3) return null;
  const declared = /\r\ncontent-length: *(\d+)/i.exec(answer.latin1Slice(0, body));
  if (declared === null) return answer.latin1Slice(-5) === '0\r\n\r\n' ? answer.length : null;
  const length = body + Number(declared[1]);
  return answer.length >= length ? length : null;
}
