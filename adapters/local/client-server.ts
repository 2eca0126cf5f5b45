import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { ASSETS_PATH, type Asset, type Assets, entityTagOf } from './bundle.ts';
import { API_PATH, type ClientApiOptions, createClientApi } from './client-api.ts';

/** Requests for `path`, or for what lies below it, that `handle` answers. */
export interface LocalMount {
  readonly path: string;
  readonly below?: boolean;
  readonly handle: RequestListener;
}

/** The page, its files and its API. Whoever serves them lets only this machine's browsers through. */
export function clientMounts(options: ClientApiOptions & { readonly assets: Assets }): readonly LocalMount[] {
  const serveAsset: RequestListener = (request, response) => sendAsset(request, response, options.assets);
  return [
    { path: '/', handle: serveAsset },
    { path: ASSETS_PATH, below: true, handle: serveAsset },
    { path: API_PATH, below: true, handle: createClientApi(options) },
  ];
}

function sendAsset(request: IncomingMessage, response: ServerResponse, assets: Assets): void {
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' });
    return void response.end();
  }
  const asset = assets.get(path);
  if (asset === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
    return void response.end('The local workspace has no such file; reload the page.\n');
  }
  const headers = headersOf(asset);
  if (request.headers['if-none-match'] === headers.ETag) {
    response.writeHead(304, headers);
    return void response.end();
  }
  response.writeHead(200, { ...headers, 'Content-Length': asset.body.byteLength });
  response.end(request.method === 'HEAD' ? undefined : asset.body);
}

function headersOf(asset: Asset) {
  return {
    'Content-Type': asset.type,
    'Cache-Control': asset.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: entityTagOf(asset),
  };
}
