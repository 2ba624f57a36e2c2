import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';

const commit = Buffer.from('COMMIT\0');

/**
 * A way to PostgreSQL on which things go wrong: it breaks, falls silent as when a firewall forgets a connection, or
 * breaks between COMMIT and its answer.
 */
export class WayToDatabase {
  /** Nothing goes through any more, and nobody is told. */
  isSilent = false;
  /** How many of the COMMITs to come are carried out without their answer coming back. */
  commitsToCut = 0;
  private readonly pairs = new Map<Socket, Socket>();

  private constructor(
    private readonly listener: Server,
    private readonly databaseUrl: URL,
  ) {
    listener.on('connection', (client: Socket) => this.lead(client));
  }

  static async open(databaseUrl: string): Promise<WayToDatabase> {
    const listener = createServer();
    const way = new WayToDatabase(listener, new URL(databaseUrl));
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    return way;
  }

  /** The address of the database at the end of this way. */
  get url(): string {
    const url = new URL(this.databaseUrl.href);
    url.hostname = '127.0.0.1';
    url.port = String((this.listener.address() as AddressInfo).port);
    return url.href;
  }

  get connections(): number {
    return this.pairs.size;
  }

  /** Breaks every connection there is. */
  breakAll(): void {
    for (const client of [...this.pairs.keys()]) this.end(client);
  }

  async close(): Promise<void> {
    this.breakAll();
    await new Promise((resolve) => this.listener.close(resolve));
  }

  private lead(client: Socket): void {
    const database = connect(Number(this.databaseUrl.port), this.databaseUrl.hostname);
    this.pairs.set(client, database);
    let isCut = false;
    client.on('data', (bytes: Buffer) => {
      if (this.isSilent) return;
      if (this.commitsToCut > 0 && bytes.includes(commit)) {
        this.commitsToCut -= 1;
        isCut = true;
      }
      database.write(bytes);
    });
    database.on('data', (bytes: Buffer) => {
      if (this.isSilent) return;
      // The database answers once the transaction is there for ever.
      if (isCut) this.end(client);
      else client.write(bytes);
    });
    for (const socket of [client, database]) {
      socket.on('error', () => undefined);
      socket.on('close', () => this.end(client));
    }
  }

  private end(client: Socket): void {
    this.pairs.get(client)?.destroy();
    this.pairs.delete(client);
    client.destroy();
  }
}
