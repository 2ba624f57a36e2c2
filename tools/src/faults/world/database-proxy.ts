import { connect, createServer } from 'node:net';
import type { Server, Socket } from 'node:net';

/** What the way to the database does with what goes over it. */
export type Way = 'PASS' | 'SWALLOW' | 'REFUSE';

interface Pair {
  client: Socket;
  database: Socket;
  /** Whether the transaction under way may write. */
  isWriting: boolean;
  /** Whether its COMMIT went to the database, whose answer will not come back. */
  isCut: boolean;
}

const begins = Buffer.from('BEGIN');
const readOnly = Buffer.from('READ ONLY');
const commits = Buffer.from('COMMIT\0');

/** A way to PostgreSQL that can be slow, silent or cut: between a server and its database, on this machine alone. */
export class DatabaseProxy {
  way: Way = 'PASS';
  /** How long everything takes on its way there. */
  delayMs = 0;
  /** How many of the next transactions that write lose their connection once they are committed. */
  commitsToCut = 0;
  commitsCut = 0;
  port = 0;
  private readonly pairs = new Set<Pair>();
  private readonly listener: Server;

  private constructor(private readonly databasePort: number) {
    this.listener = createServer((client) => this.accept(client));
  }

  static async open(databasePort: number): Promise<DatabaseProxy> {
    const proxy = new DatabaseProxy(databasePort);
    await new Promise<void>((resolve) => proxy.listener.listen(0, '127.0.0.1', resolve));
    const address = proxy.listener.address();
    if (address === null || typeof address === 'string') throw new Error('The operating system gave no port.');
    proxy.port = address.port;
    return proxy;
  }

  /** The address of a database with this way to it. */
  leadTo(databaseUrl: string): string {
    const url = new URL(databaseUrl);
    url.port = String(this.port);
    return url.href;
  }

  /** Breaks every connection there is. */
  breakAll(): void {
    for (const pair of this.pairs) this.end(pair);
  }

  async close(): Promise<void> {
    this.breakAll();
    await new Promise((resolve) => this.listener.close(resolve));
  }

  private accept(client: Socket): void {
    if (this.way === 'REFUSE') return void client.destroy();
    const pair = { client, database: connect(this.databasePort, '127.0.0.1'), isWriting: false, isCut: false };
    this.pairs.add(pair);
    client.on('data', (bytes: Buffer) => this.pass(() => this.toDatabase(pair, bytes)));
    pair.database.on('data', (bytes: Buffer) => this.toClient(pair, bytes));
    for (const socket of [client, pair.database]) {
      socket.setNoDelay(true);
      socket.on('error', () => undefined);
      socket.on('close', () => this.end(pair));
    }
  }

  /** Timers of the same length end in the order in which they were begun. */
  private pass(send: () => void): void {
    if (this.delayMs > 0) setTimeout(send, this.delayMs);
    else send();
  }

  private toDatabase(pair: Pair, bytes: Buffer): void {
    if (this.way === 'SWALLOW') return;
    if (bytes.includes(begins)) pair.isWriting = !bytes.includes(readOnly);
    if (pair.isWriting && bytes.includes(commits)) {
      pair.isWriting = false;
      if (this.commitsToCut > 0) {
        this.commitsToCut -= 1;
        pair.isCut = true;
      }
    }
    pair.database.write(bytes);
  }

  private toClient(pair: Pair, bytes: Buffer): void {
    if (this.way === 'SWALLOW') return;
    if (!pair.isCut) return void pair.client.write(bytes);
    // The database answers only once the transaction is there for ever.
    if (bytes.includes(commits)) this.commitsCut += 1;
    this.end(pair);
  }

  private end(pair: Pair): void {
    if (!this.pairs.delete(pair)) return;
    pair.client.destroy();
    pair.database.destroy();
  }
}
