import { errorView } from '../../site';
import { readsPages } from '../accepted-form';
import type { Exchange } from '../exchange';
import { scopeOf, type FileServerOptions } from '../export/file-server-options';
import type { HttpError } from '../http-error';
import type { PageSender } from './page-sender';

/** Sends an error as a page; false to a client that reads data, and for addresses that only programs ask. */
export function createErrorPages(
  options: FileServerOptions,
  pages: PageSender,
): (exchange: Exchange, error: HttpError) => Promise<boolean> {
  return async (exchange, error) => {
    const { request, path } = exchange;
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead || !readsPages(request.headers.accept) || PROGRAMS.test(path)) return false;
    const { status, facts, message, headers } = error;
    const nearest = Array.isArray(facts['nearest']) ? facts['nearest'].map(String) : [];
    const textOf = (name: string): string | null => (typeof facts[name] === 'string' ? facts[name] : null);
    const shown = {
      status,
      message,
      nearest,
      successor: textOf('successor'),
      reason: textOf('reason'),
      newest: textOf('newest'),
    };
    const scope = await scopeOf(options).catch(() => pages.lastScope);
    if (scope === null) return false;
    await pages.sendOnce(exchange, scope, status, (setting) => errorView(setting, shown), headers);
    return true;
  };
}

const PROGRAMS = /^\/(graphql|health|schema\.graphql|mcp)(\/|$)/;
