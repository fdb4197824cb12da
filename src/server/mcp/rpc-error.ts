import { HttpError } from '../http-error';

/** An error of the HTTP request in the shape that clients of JSON-RPC read; whatever else was thrown stays what it is. */
export function asRpcError(error: unknown): unknown {
  return error instanceof HttpError ? new RpcError(error) : error;
}

class RpcError extends HttpError {
  override readonly body: string;

  constructor({ status, headers, message, body }: HttpError) {
    const { errors } = JSON.parse(body) as { errors: [{ extensions: { code: 'BAD_REQUEST' } }] };
    const { extensions } = errors[0];
    super({ status, headers, message, code: extensions.code });
    this.body = JSON.stringify({ jsonrpc: '2.0', id: null, error: { code: RPC_CODE, message, data: extensions } });
  }
}

/** JSON-RPC 2.0 leaves -32000 to -32099 to servers; `data.code` says which error it is. */
const RPC_CODE = -32_000;
