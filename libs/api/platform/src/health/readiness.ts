import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Why requests should not be sent here now; null when they should. */
export type Unready = 'DRAINING' | 'DATABASE' | null;

/** Whether this process can serve: its database answers, and it has not been asked to stop. */
@Injectable()
export class Readiness {
  private draining = false;

  constructor(private readonly dataSource: DataSource) {}

  /** From now on new requests are to go elsewhere; those under way are finished. */
  drain(): void {
    this.draining = true;
  }

  async check(): Promise<Unready> {
    if (this.draining) return 'DRAINING';
    try {
      // The table comes with the last of the first migrations, and may be read before an identity is taken.
      await this.dataSource.query('SELECT FROM session LIMIT 0');
      return null;
    } catch {
      return 'DATABASE';
    }
  }
}
