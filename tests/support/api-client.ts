import { plainTexts } from './plain-texts';

/** One error of an answer, as it comes over the wire. */
export interface ApiError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

export interface ApiAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: { readonly data?: unknown; readonly errors?: readonly ApiError[] };
}

export type Variables = Readonly<Record<string, unknown>>;
export type HeaderFields = Readonly<Record<string, string>>;

/** Asks a running server. Whatever fails shows query, variables and body. */
export class ApiClient {
  constructor(private readonly url: string) {}

  async ask(query: string, variables: Variables = {}, headers: HeaderFields = {}): Promise<ApiAnswer> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    try {
      return { status: response.status, headers: response.headers, body: JSON.parse(text) as ApiAnswer['body'] };
    } catch {
      throw new Error(report('The body is no JSON', query, variables, text));
    }
  }

  /** The data of an answer without errors, its texts plain where one language was asked for. */
  async expectData<T>(query: string, variables: Variables = {}, headers: HeaderFields = {}): Promise<T> {
    const { body } = await this.ask(query, variables, headers);
    if (body.errors !== undefined) throw new Error(report('There should be no errors', query, variables, body));
    return plainTexts(body.data) as T;
  }

  /** The errors of an answer that has some. */
  async expectErrors(
    query: string,
    variables: Variables = {},
    headers: HeaderFields = {},
  ): Promise<readonly [ApiError, ...ApiError[]]> {
    const { body } = await this.ask(query, variables, headers);
    const [first, ...more] = body.errors ?? [];
    if (first === undefined) throw new Error(report('There should be errors', query, variables, body));
    return [first, ...more];
  }
}

function report(what: string, query: string, variables: Variables, body: unknown): string {
  const shown = typeof body === 'string' ? body : JSON.stringify(body, null, 2);
  return `${what}.\nquery: ${query.trim()}\nvariables: ${JSON.stringify(variables)}\nbody: ${shown.slice(0, 4_000)}`;
}
