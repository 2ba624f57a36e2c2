import { parseArgs } from 'node:util';

/** What `npm run bench` is asked for. */
export interface BenchArguments {
  suite: string;
  /** File that the measurements are kept in as JSON; null for none. */
  json: string | null;
  keepIn: string | null;
}

export const usage =
  'Usage: npm run bench -- NAME [--json FILE] [--keep DIRECTORY], such as: npm run bench -- readings --json readings.json';

/** Reads the words after `npm run bench --`; null where they are not understood. */
export function readArguments(words: readonly string[]): BenchArguments | null {
  try {
    const options = { json: { type: 'string' }, keep: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    const [suite, ...others] = positionals;
    if (suite === undefined || others.length > 0 || !/^[a-z-]+$/.test(suite)) return null;
    return { suite, json: values.json ?? null, keepIn: values.keep ?? null };
  } catch {
    return null;
  }
}
