import { Zip, ZipDeflate } from 'fflate';
import type { WrittenFile } from '../written-file.js';

/** The earliest time that an archive can tell; the same in every time zone, since archives hold local time. */
const noTime = new Date(1980, 0, 1);
/** Fast: the rows of a sheet are much alike, and shrink to a fifteenth even so. */
const level = 1;

/** An archive that is written part by part. The same parts give the same bytes on every machine. */
export class ZippedParts {
  private parts: Uint8Array[] = [];
  private failure: Error | null = null;
  private readonly zip = new Zip((failure, part) => {
    if (failure !== null) this.failure = failure;
    else this.parts.push(part);
  });

  constructor(private readonly file: WrittenFile) {}

  /** Writes one part of the archive, from what its texts give one after another. */
  async add(name: string, texts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<void> {
    const entry = new ZipDeflate(name, { level });
    entry.mtime = noTime;
    this.zip.add(entry);
    for await (const bytes of texts) {
      entry.push(bytes);
      await this.passOn();
    }
    entry.push(new Uint8Array(0), true);
    await this.passOn();
  }

  async finish(): Promise<void> {
    this.zip.end();
    await this.passOn();
  }

  private async passOn(): Promise<void> {
    const parts = this.parts;
    this.parts = [];
    for (const part of parts) await this.file.write(part);
    if (this.failure !== null) throw this.failure;
  }
}
