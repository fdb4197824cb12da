import type { Exchange } from './exchange';
import { createStaticFiles } from './static-files';

/**
 * Nothing may be loaded from elsewhere. The editor starts its workers from blobs and writes style elements; everything else comes from
 * this server.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export function createPlayground(directory: string): (exchange: Exchange) => Promise<void> {
  return createStaticFiles({
    directory,
    mount: '/playground',
    headers: { 'content-security-policy': CONTENT_SECURITY_POLICY, 'referrer-policy': 'no-referrer' },
  });
}
