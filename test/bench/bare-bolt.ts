import { App, HTTPReceiver, LogLevel } from '@slack/bolt';

/** The baseline, run as a child process: the least Bolt app that answers `/poc`, with one constant. */
const signingSecret = process.argv[2] ?? '';
const receiver = new HTTPReceiver({ signingSecret, endpoints: '/slack/events', logLevel: LogLevel.ERROR });
const app = new App({
  receiver,
  logLevel: LogLevel.ERROR,
  authorize: async () => ({ botToken: 'xoxb-bench', botId: 'B0BENCH', botUserId: 'U0BENCH' }),
});
app.command('/poc', async ({ ack }) => {
  await ack({ text: 'Alice Ng is the point of contact.' });
});
const server = await receiver.start({ host: '127.0.0.1', port: 0 });
const address = server.address();
process.send?.({ url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/slack/events` });
