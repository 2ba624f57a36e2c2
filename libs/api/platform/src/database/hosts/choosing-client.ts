import { Client } from 'pg';
import type { ClientConfig } from 'pg';
import { readStanding } from './server-standing.query.js';
import type { ServerChooser } from './server-chooser.js';

/** What PostgreSQL tells a session whenever it changes, and what it says where writes have come to an end. */
const endsOfWriting: Record<string, string> = { in_hot_standby: 'on', default_transaction_read_only: 'on' };
const readOnlyTransaction = '25006';

type Connected = (failure?: Error) => void;

/** A connection of node-postgres to whichever server accepts writes at the moment. */
class ChoosingClient extends Client {
  private server: string | null = null;
  private isConnected = false;

  constructor(
    private readonly chooser: ServerChooser,
    config?: ClientConfig,
  ) {
    super(config);
    // A server that ends a connection may be going down, and nobody need listen for that.
    this.on('error', () => this.doubt());
    this.on('end', () => this.doubt());
  }

  override connect(): Promise<Client>;
  override connect(callback: Connected): void;
  override connect(callback?: Connected): Promise<Client> | void {
    const connected = this.connectToChosen();
    if (callback === undefined) return connected;
    connected.then(
      () => callback(),
      (failure: Error) => callback(failure),
    );
  }

  private async connectToChosen(): Promise<Client> {
    this.server = await this.chooser.choose();
    const { hostname, port } = new URL(this.server);
    Object.assign(this, { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || '5432') });
    try {
      await super.connect();
    } catch (failure) {
      this.doubt();
      throw failure;
    }
    await this.checkServer();
    return this;
  }

  /** It may have changed its mind since it was asked. */
  private async checkServer(): Promise<void> {
    if (!this.chooser.isCurrent(await readStanding(this))) {
      this.doubt();
      await this.end();
      throw Object.assign(new Error('The server stopped accepting writes.'), { code: '57P03' });
    }
    this.isConnected = true;
    this.connection.on('parameterStatus', ({ parameterName, parameterValue }: Record<string, string>) => {
      if (endsOfWriting[parameterName ?? ''] === parameterValue) this.discard();
    });
    this.connection.on('errorMessage', ({ code }: { code?: string }) => {
      if (code === readOnlyTransaction) this.discard();
    });
  }

  /** Whoever connects next looks for the server anew. */
  private doubt(): void {
    if (this.server !== null) this.chooser.forget(this.server);
  }

  /** Ends this connection once whoever uses it has got the answer: a pool hands it to nobody then. */
  private discard(): void {
    if (!this.isConnected) return;
    this.isConnected = false;
    this.doubt();
    setImmediate(() => void this.end().catch(() => undefined));
  }
}

/** What makes connections with a chooser, in the form that pools ask for. */
export function choosingClient(chooser: ServerChooser): new (config?: ClientConfig) => Client {
  return class extends ChoosingClient {
    constructor(config?: ClientConfig) {
      super(chooser, config);
    }
  };
}
