import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Adapter } from './adapter.js';

/** The adapter of a case file: `adapters/<stem>.adapter`, found by name so that adding one touches no list. */
export async function adapterFor(file: string): Promise<Adapter | undefined> {
  const stem = file.replace(/\.json$/, '');
  const address = new URL(`./adapters/${stem}.adapter.js`, import.meta.url);
  if (!existsSync(fileURLToPath(address))) return undefined;
  const { adapter } = (await import(address.href)) as { adapter: Adapter };
  if (adapter.file !== file) throw new Error(`${stem}.adapter answers ${adapter.file}; expected it to answer ${file}.`);
  return adapter;
}
