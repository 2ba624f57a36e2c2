import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { workspacePath } from './workspace.js';

/** What the demonstration data's own program offers. */
interface DemonstrationLoader {
  loadDemonstrationData(target: { ownerUrl: string; log: (line: string) => void }): Promise<void>;
}

/**
 * Fills the database with invented organisations and returns where it has none yet. As an operator: history is written
 * at other instants than now, and its people are granted roles.
 */
export async function loadDemonstration(ownerUrl: string, log: (line: string) => void): Promise<void> {
  const program = workspacePath('tools/dist/demo-data/main.js');
  if (!existsSync(program)) return;
  const loader = (await import(pathToFileURL(program).href)) as DemonstrationLoader;
  await loader.loadDemonstrationData({ ownerUrl, log });
}
