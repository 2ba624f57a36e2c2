import type { LoadingFault } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

export const insertFaultsSql = `
INSERT INTO loading_fault (collection_id, number, line, column_name, found, wanted)
SELECT $1, fault.* FROM unnest($2::integer[], $3::integer[], $4::text[], $5::text[], $6::text[])
  AS fault (number, line, column_name, found, wanted)`;

/** The most faults that are kept of one file: whoever has so many has a wrong mapping. */
export const mostFaults = 5000;

/** Writes down what could not be loaded, as it is found. */
export class FaultLedger {
  private pending: LoadingFault[] = [];
  private written = 0;

  constructor(
    private readonly manager: EntityManager,
    private readonly collectionId: string,
  ) {}

  add(faults: readonly LoadingFault[]): void {
    this.pending.push(...faults.slice(0, Math.max(0, mostFaults - this.written - this.pending.length)));
  }

  async write(): Promise<void> {
    if (this.pending.length === 0) return;
    const faults = this.pending;
    await this.manager.query(insertFaultsSql, [
      this.collectionId,
      faults.map((_, index) => this.written + index + 1),
      faults.map(({ line }) => line),
      faults.map(({ column }) => column),
      faults.map(({ found }) => found),
      faults.map(({ wanted }) => wanted),
    ]);
    this.written += faults.length;
    this.pending = [];
  }
}
