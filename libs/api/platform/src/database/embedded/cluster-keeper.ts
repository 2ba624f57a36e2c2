import type { Client } from 'pg';

/** Looks after a running cluster: brings it back whenever it ends without having been asked to. */
export class ClusterKeeper {
  private isStopping = false;
  private bringingBack: Promise<void> = Promise.resolve();

  /**
   * @param session holds the claim on the cluster, and ends when the server does
   * @param reopen starts the server again, or finds it running, and claims it
   */
  constructor(
    private session: Client,
    private readonly reopen: () => Promise<Client>,
    private readonly log: (line: string) => void,
  ) {
    this.watch();
  }

  /** Lets go of the cluster, which may then be stopped. */
  async letGo(): Promise<void> {
    this.isStopping = true;
    await this.bringingBack;
    await this.session.end();
  }

  private watch(): void {
    this.session.once('end', () => {
      if (!this.isStopping) this.bringingBack = this.bringBack();
    });
  }

  private async bringBack(): Promise<void> {
    this.log('PostgreSQL ended unexpectedly. Starting it again');
    try {
      this.session = await this.reopen();
      this.watch();
      this.log('PostgreSQL is back');
    } catch (failure) {
      this.log(
        `PostgreSQL could not be started again: ${failure instanceof Error ? failure.message : String(failure)}`,
      );
    }
  }
}
