import { EventEmitter, once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createWebServer, healthMounts, type WebServer } from '../../../adapters/web/server.ts';
import { silentLogger } from '../../support/logger.ts';

describe('the HTTP server', () => {
  let server: WebServer | undefined;
  afterEach(async () => {
    await server?.close(1_000);
  });

  async function started(): Promise<{ url: string; server: WebServer }> {
    server = createWebServer({ host: '127.0.0.1', port: 0, logger: silentLogger });
    const { url } = await server.listen();
    return { url, server };
  }

  it('answers 503 until something is mounted', async () => {
    const { url } = await started();
    const response = await fetch(`${url}/readyz`);
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('1');
  });

  it('gives a request to the first mount that fits its path', async () => {
    const { url, server } = await started();
    const say = (text: string) => (_request: unknown, response: ServerResponse) => void response.end(text);
    server.mount([
      { path: '/exact', handle: say('exact') },
      { path: '/', below: true, handle: say('below') },
    ]);
    const text = async (path: string) => (await fetch(url + path)).text();
    expect(await text('/exact?query=1')).toBe('exact');
    expect(await text('/exact/more')).toBe('below');
    expect(await text('/')).toBe('below');
  });

  it('answers 404 where nothing is mounted', async () => {
    const { url, server } = await started();
    server.mount([]);
    expect((await fetch(`${url}/nowhere`)).status).toBe(404);
  });

  it('is live always and ready as far as the database is', async () => {
    let fault: Error | undefined;
    const { url, server } = await started();
    server.mount(
      healthMounts(async () => {
        if (fault) throw fault;
      }, silentLogger),
    );
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    fault = new Error('the database is gone');
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it('says which port is taken and what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const second = createWebServer({ host: '127.0.0.1', port, logger: silentLogger });
    await expect(second.listen()).rejects.toThrow(
      `Port ${port} is already in use: stop what listens there, or set PORT to a free one.`,
    );
    other.close();
  });

  it('says which address is not of this machine', async () => {
    const elsewhere = createWebServer({ host: '192.0.2.1', port: 0, logger: silentLogger });
    await expect(elsewhere.listen()).rejects.toThrow(
      'HOST is 192.0.2.1, which is no address of this machine',
    );
  });

  it('lets a request under way finish before it closes', async () => {
    const { url, server } = await started();
    const gate = new EventEmitter();
    server.mount([
      {
        path: '/slow',
        handle: (_request, response) => {
          gate.once('finish', () => response.end('done'));
          gate.emit('arrived');
        },
      },
    ]);
    const arrived = once(gate, 'arrived');
    const answer = fetch(`${url}/slow`);
    await arrived;
    const closed = server.close(10_000);
    gate.emit('finish');
    expect(await (await answer).text()).toBe('done');
    await closed;
  });
});
