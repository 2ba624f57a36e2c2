import { csvEnd } from './formats/csv-lines.js';
import { WrittenFile } from './written-file.js';

/** Where files are written, and which are open: whatever happens, all of them are closed. */
export class OpenFiles {
  private readonly files: WrittenFile[] = [];

  constructor(private readonly directory: string) {}

  async create(name: string, head?: string): Promise<WrittenFile> {
    const file = await WrittenFile.create(this.directory, name);
    this.files.push(file);
    if (head !== undefined) await file.write(head + csvEnd);
    return file;
  }

  async abandon(): Promise<void> {
    await Promise.all(this.files.map((file) => file.abandon()));
  }
}
