import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import { createSlackAdapter } from '../../../adapters/slack/adapter.ts';
import type { Dialogue } from '../../../src/dialogue/dialogue.ts';
import { Secret } from '../../../src/kernel/secret.ts';
import { createEventLog, createGate, recordingLogger, said } from './wire.ts';

/** Slack's side of the handshake, whose answers to `apps.connections.open` a test decides: `undefined` lets in. */
async function startSlack(
  refusals: (string | undefined)[],
  respond: Dialogue['respond'] = async () => [said('An answer')],
) {
  const sockets: WebSocket[] = [];
  const logged: Parameters<typeof recordingLogger>[0] = [];
  const acknowledged: string[] = [];
  const server = createServer((request, response) => {
    const refusal = request.url?.endsWith('apps.connections.open') ? refusals.shift() : undefined;
    const answer = { ok: true, team_id: 'T0', user_id: 'U0BOT', url: `ws://${request.headers.host}/link` };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(refusal === undefined ? answer : { ok: false, error: refusal }));
  });
  new WebSocketServer({ server }).on('connection', (socket) => {
    sockets.push(socket);
    socket.on('message', (data) => acknowledged.push(String(data)));
    socket.send(JSON.stringify({ type: 'hello' }));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const adapter = createSlackAdapter({
    botToken: new Secret('xoxb-test'),
    appToken: new Secret('xapp-test'),
    apiUrl: `http://127.0.0.1:${port}/api`,
    dialogue: { respond, suggest: async () => [], apologize: () => said('Sorry') },
    events: createEventLog(),
    logger: recordingLogger(logged),
  });
  onTestFinished(async () => {
    await adapter.stop();
    for (const socket of sockets) socket.terminate();
    server.closeAllConnections();
    server.close();
  });
  return { adapter, sockets, logged, acknowledged };
}

describe('the connection of Socket Mode', () => {
  it.each(['not_allowed_token_type', 'missing_scope'])(
    'is given up at the start over a token that will never do (%s), and says what to do',
    async (refusal) => {
      const { adapter } = await startSlack([refusal]);
      await expect(adapter.start()).rejects.toMatchObject({
        code: 'auth-revoked',
        message: expect.stringContaining('xapp-'),
      });
    },
  );

  it('comes back when it was cut, also after Slack has refused it for a while', async () => {
    const { adapter, sockets, logged } = await startSlack([undefined, 'invalid_auth']);
    await adapter.start();
    sockets[0]?.terminate();
    await expect.poll(() => sockets, { timeout: 10_000 }).toHaveLength(2);
    const refused = logged.filter(({ message }) => message.startsWith('slack took no connection'));
    expect(refused).toMatchObject([{ level: 'error', data: { error: { code: 'auth-revoked' } } }]);
  });

  it('leaves to another what comes when the adapter is stopping, and ends what it has begun', async () => {
    const [asked, gate] = [createGate(), createGate()];
    const { adapter, sockets, logged, acknowledged } = await startSlack([], async () => {
      asked.open();
      await gate.opened;
      return [said('An answer')];
    });
    await adapter.start();
    const [socket] = sockets;
    const payload = { command: '/poc', text: 'payroll', user_id: 'U1', channel_id: 'C1' };
    socket?.send(JSON.stringify({ type: 'slash_commands', envelope_id: 'begun', payload }));
    await asked.opened;
    const stopped = adapter.stop();
    const event = {
      type: 'message',
      channel_type: 'im',
      user: 'U1',
      channel: 'D1',
      ts: '1.1',
      text: 'payroll',
    };
    const late = { type: 'event_callback', event_id: 'Ev1', event };
    socket?.send(JSON.stringify({ type: 'events_api', envelope_id: 'late', payload: late }));
    socket?.ping();
    await new Promise((resolve) => {
      socket?.once('pong', resolve);
    });
    gate.open();
    await stopped;
    await expect.poll(() => acknowledged.join()).toContain('begun');
    expect(acknowledged.join()).not.toContain('late');
    expect(logged.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('survives messages that are no envelopes', async () => {
    const { adapter, sockets, logged, acknowledged } = await startSlack([]);
    await adapter.start();
    for (const frame of ['null', '{"type":"events_api","envelope_id":"1"}', 'no json'])
      sockets[0]?.send(frame);
    const payload = { command: '/poc', text: 'payroll', user_id: 'U1', channel_id: 'C1' };
    sockets[0]?.send(JSON.stringify({ type: 'slash_commands', envelope_id: 'good', payload }));
    await expect.poll(() => acknowledged.find((text) => text.includes('good'))).toContain('An answer');
    expect(logged.filter(({ message }) => message.includes('can not be read'))).toHaveLength(2);
  });
});
