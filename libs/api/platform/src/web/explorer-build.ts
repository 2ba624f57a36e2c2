import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** Which files the page of the explorer names, by their addresses; the program fetches the others itself. */
export interface ExplorerBuild {
  /** Where its files lie. */
  directory: string;
  /** Names of its files and their compressed forms. */
  assets: ReadonlySet<string>;
  script: string;
  stylesheets: readonly string[];
}

const manifest = z.record(
  z.string(),
  z.object({ file: z.string(), isEntry: z.boolean().optional(), css: z.array(z.string()).optional() }),
);

/** Reads the explorer as it was built; null where it was not. */
export async function readExplorerBuild(directory: string): Promise<ExplorerBuild | null> {
  const text = await readFile(join(directory, '.vite/manifest.json'), 'utf8').catch(() => null);
  if (text === null) return null;
  const entry = Object.values(manifest.parse(JSON.parse(text))).find(({ isEntry }) => isEntry === true);
  if (entry === undefined) throw new Error(`The build of the explorer in ${directory} begins nowhere. Build it again.`);
  const address = (file: string): string => `/explorer/${file}`;
  const assets = new Set(await readdir(join(directory, 'assets')));
  return { directory, assets, script: address(entry.file), stylesheets: (entry.css ?? []).map(address) };
}
