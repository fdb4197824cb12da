// What node:http allows: reads the body of the request and answers ready bytes, as many as the path says.
const { createServer } = require('node:http');

const ready = new Map();
const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    const body = bytesOf(request.url);
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
  });
});
server.listen(0, '127.0.0.1', () => console.log(`ready: http://127.0.0.1:${server.address().port}/`));

function bytesOf(path) {
  let body = ready.get(path);
  if (body === undefined) ready.set(path, (body = Buffer.alloc(Number(path.slice(1)), ' ')));
  return body;
}
