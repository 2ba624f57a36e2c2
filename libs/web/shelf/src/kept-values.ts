import { namesFrom } from './old-records.js';
import { seal, unseal } from './sealed.js';
import type { ShelfDatabase } from './shelf-database.js';

/** The sealed values of one person in the database. Everything rejects where the database fails. */
export class KeptValues {
  constructor(
    private readonly database: Pick<ShelfDatabase, 'open'>,
    private readonly personId: string,
    private readonly key: CryptoKey,
  ) {}

  /** The value; undefined where there is none, and where it does not open: spoilt, or sealed with another key. */
  async read(name: string): Promise<unknown> {
    const record = await (await this.database.open()).get('kept', [this.personId, name]);
    if (record === undefined) return undefined;
    return unseal(this.key, this.place(name), record).catch(() => undefined);
  }

  async write(name: string, value: unknown): Promise<void> {
    const { personId } = this;
    const sealed = await seal(this.key, this.place(name), value);
    const database = await this.database.open();
    await database.put('kept', { personId, name, at: Date.now(), ...sealed });
  }

  async remove(name: string): Promise<void> {
    await (await this.database.open()).delete('kept', [this.personId, name]);
  }

  async names(prefix: string): Promise<string[]> {
    const keys = await (await this.database.open()).getAllKeys('kept', namesFrom(this.personId, prefix));
    return keys.map(([, name]) => name);
  }

  private place(name: string): string {
    return JSON.stringify([this.personId, name]);
  }
}
