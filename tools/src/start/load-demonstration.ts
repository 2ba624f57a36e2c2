import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { workspacePath } from './workspace.js';

/** What the demonstration data's own program offers. */
interface DemonstrationLoader {
  loadDemonstrationData(target: { databaseUrl: string; log: (line: string) => void }): Promise<void>;
}

/** Fills the database with invented organisations and returns where it has none yet. */
export async function loadDemonstration(databaseUrl: string, log: (line: string) => void): Promise<void> {
  const program = workspacePath('tools/dist/demo-data/main.js');
  if (!existsSync(program)) return;
  const loader = (await import(pathToFileURL(program).href)) as DemonstrationLoader;
  await loader.loadDemonstrationData({ databaseUrl, log });
}
