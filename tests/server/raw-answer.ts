import { request } from 'node:http';

export interface RawAnswer {
  readonly status: number;
  /** Names and values in the order and spelling they came in, without the date. */
  readonly headers: readonly string[];
  readonly body: Buffer;
}

export interface RawQuestion {
  readonly method: 'GET' | 'HEAD' | 'POST';
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks GraphQL with node:http, because fetch undoes the compression and sorts the headers. */
export function askRaw(url: string, { method, body, headers = {} }: RawQuestion): Promise<RawAnswer> {
  const isPost = method === 'POST';
  const texts = Object.entries(body).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  const search = isPost ? '' : `?${new URLSearchParams(texts as [string, string][]).toString()}`;
  const sentHeaders = { 'content-type': 'application/json', 'apollo-require-preflight': '1', ...headers };
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/graphql${search}`, { method, headers: sentHeaders, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode: status = 0, rawHeaders } = response;
        resolve({ status, headers: linesOf(rawHeaders), body: Buffer.concat(chunks) });
      });
    });
    sent.on('error', reject);
    sent.end(isPost ? JSON.stringify(body) : undefined);
  });
}

export function headerOf({ headers }: RawAnswer, name: string): string | undefined {
  return headers.find((line) => line.toLowerCase().startsWith(`${name}: `))?.slice(name.length + 2);
}

function linesOf(raw: readonly string[]): string[] {
  const lines = raw.flatMap((name, index) => (index % 2 === 0 ? [`${name}: ${raw[index + 1]}`] : []));
  return lines.filter((line) => !/^date:/i.test(line));
}
