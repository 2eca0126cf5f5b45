import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { isIP } from 'node:net';

/** What every answer to a browser carries: nothing from elsewhere is loaded, nothing inline runs, nobody frames the page. */
const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Lets a request through to `handle` only where it comes from this machine and from a page of ours. In the local workspace
 * one is whoever one says one is, so another site must reach it neither by a name that it makes point to 127.0.0.1 (DNS
 * rebinding) nor by a form or script that posts across origins. Anything else gets 403 and a sentence.
 */
export function loopbackOnly(handle: RequestListener): RequestListener {
  return (request, response) => {
    const fault = faultOf(request);
    if (fault !== undefined) return refuse(request, response, fault);
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    handle(request, response);
  };
}

function faultOf(request: IncomingMessage): string | undefined {
  if (!isLoopbackAddress(request.socket.remoteAddress ?? ''))
    return 'The local workspace answers on this machine only.';
  const host = request.headers.host ?? '';
  if (!isLoopbackHost(host))
    return 'The local workspace answers only to localhost, 127.0.0.1 and [::1]; open it by one of these names.';
  const { origin } = request.headers;
  if (origin !== undefined && origin !== `http://${host}`) return CROSS_ORIGIN;
  return isCrossSite(request) ? CROSS_ORIGIN : undefined;
}

const CROSS_ORIGIN = 'The local workspace takes no requests from pages of another origin.';

/** Following a link from elsewhere to the page itself is fine; fetching, posting and embedding from elsewhere is not. */
function isCrossSite(request: IncomingMessage): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return false;
  const opensPage = request.method === 'GET' && request.headers['sec-fetch-mode'] === 'navigate';
  return !opensPage;
}

function isLoopbackHost(host: string): boolean {
  const name = host.replace(/:\d{1,5}$/, '').toLowerCase();
  return name === 'localhost' || name === '127.0.0.1' || name === '[::1]';
}

function isLoopbackAddress(address: string): boolean {
  const plain = address.replace(/^::ffff:/, '');
  return isIP(plain) === 4 ? plain.startsWith('127.') : plain === '::1';
}

function refuse(request: IncomingMessage, response: ServerResponse, sentence: string): void {
  // What was refused is not read either; without this the connection would wait for the rest of it.
  request.resume();
  response.writeHead(403, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${sentence}\n`);
}
