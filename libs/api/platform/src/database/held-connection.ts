import { Socket } from 'node:net';
import type { Client } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';

/** The database said nothing for too long: the connection is not used again. */
export class DatabaseSilent extends Error {
  readonly code = 'ETIMEDOUT';

  constructor(silentMs: number) {
    super(`The database did not answer for ${silentMs} ms.`);
    this.name = 'DatabaseSilent';
  }
}

/** A connection of the pool, held for one transaction. What goes wrong with it is remembered, and it is not handed on. */
export class HeldConnection {
  /** Why the connection is of no use any more; null while it is. */
  lost: Error | null = null;
  private patience: { stop(): void } | null = null;

  private constructor(
    readonly runner: QueryRunner,
    readonly client: Client,
  ) {
    client.on('error', this.lose);
    client.on('end', this.end);
  }

  static async take(dataSource: DataSource): Promise<HeldConnection> {
    const runner = dataSource.createQueryRunner('master');
    try {
      return new HeldConnection(runner, (await runner.connect()) as Client);
    } catch (failure) {
      await runner.release().catch(() => undefined);
      throw failure;
    }
  }

  /** From now on an answer must come within so many milliseconds, or the connection is given up; null = it may take as long as it takes. */
  expectAnswersWithin(silentMs: number | null): void {
    this.patience?.stop();
    this.patience = silentMs === null ? null : watchSilence(this.client, silentMs);
  }

  /** Gives the connection up: whatever waits for it fails, and the pool makes another. */
  discard(why: Error): void {
    this.lose(why);
    this.client.connection.stream.destroy(why);
  }

  /** Gives the connection back to the pool, which hands it on where it is of use. */
  async release(): Promise<void> {
    this.expectAnswersWithin(null);
    this.client.off('error', this.lose);
    this.client.off('end', this.end);
    await this.runner.release();
  }

  private readonly lose = (why: Error): void => {
    this.lost ??= why;
  };

  private readonly end = (): void => this.lose(new Error('Connection terminated'));
}

/** Destroys the connection once nothing has been sent or heard for so long. */
function watchSilence(client: Client, silentMs: number): { stop(): void } {
  const { stream } = client.connection;
  if (!(stream instanceof Socket)) return { stop: () => undefined };
  const giveUp = (): void => {
    const heard = stream.bytesRead;
    // The answer may have come while this process was busy with something else: it is read before this runs.
    setImmediate(() => {
      if (stream.bytesRead === heard && stream.timeout === silentMs) stream.destroy(new DatabaseSilent(silentMs));
    });
  };
  stream.setTimeout(silentMs, giveUp);
  return { stop: () => void stream.setTimeout(0).off('timeout', giveUp) };
}
