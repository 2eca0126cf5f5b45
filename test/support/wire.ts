import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Stands before a server, as the network does: what comes between a program and its database happens there. */
export class Wire {
  readonly #sockets = new Set<Socket>();
  readonly #server = createServer((socket) => this.#carry(socket));
  readonly #target: URL;
  #port = 0;
  /** How many connections came so far. */
  count = 0;
  /** Hangs up on whoever comes, once they have said who they are: a proxy whose server is down. */
  hangsUp = false;

  constructor(url: string) {
    this.#target = new URL(url);
  }

  get url(): string {
    return Object.assign(new URL(this.#target), { host: `127.0.0.1:${this.#port}` }).href;
  }

  async open(): Promise<void> {
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** Breaks all connections; the program hears of it when it next looks. */
  cut(): void {
    for (const socket of this.#sockets) socket.resetAndDestroy();
    this.#sockets.clear();
  }

  /** Breaks all connections, and lets nobody in until it is opened again. */
  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.cut();
    await closed;
  }

  #carry(socket: Socket): void {
    this.count++;
    this.#keep(socket);
    if (this.hangsUp) {
      socket.once('data', () => socket.end());
      return;
    }
    const onward = connect(Number(this.#target.port), this.#target.hostname);
    this.#keep(onward);
    socket.pipe(onward).pipe(socket);
  }

  #keep(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on('error', () => socket.destroy());
  }
}
