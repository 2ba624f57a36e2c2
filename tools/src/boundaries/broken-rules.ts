import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { workspacePath } from '../start/workspace.js';

/** A text, and where in the workspace it would stand. */
export interface PlantedText {
  path: string;
  text: string;
}

const script = fileURLToPath(new URL('./lint-texts.mjs', import.meta.url));
const options = {
  cwd: workspacePath(''),
  env: { ...process.env, NX_DAEMON: 'false', NODE_OPTIONS: '' },
  encoding: 'utf8',
} as const;

/** Lints texts as if they were files of the workspace: the names of the rules that each of them breaks, once each. */
export function brokenRules(texts: readonly PlantedText[]): string[][] {
  // The rule about the arrows stays silent until nx has drawn its graph of the projects.
  execFileSync(process.execPath, ['node_modules/nx/dist/bin/nx.js', 'show', 'projects'], options);
  const input = texts.map(({ path, text }) => ({ path: workspacePath(path), text }));
  const answer = execFileSync(process.execPath, [script, options.cwd], { ...options, input: JSON.stringify(input) });
  return (JSON.parse(answer) as string[][]).map((rules) => [...new Set(rules)]);
}
