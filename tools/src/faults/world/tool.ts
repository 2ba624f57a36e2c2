import { workspacePath } from '../../start/workspace.js';
import { Child } from './child.js';
import type { World } from './world.js';

/** How a command of the product ended. */
export interface ToolEnd {
  code: number | null;
  seconds: number;
  lastLine: string;
  output: string;
}

type Place = Pick<World, 'settings'> & { directory?: string };

/** Starts a command of the product, as `npm run` would, on a data directory: the world's own, or another. */
export function startTool({ settings, directory }: Place, words: readonly string[], more = {}): Child {
  const own = { ...settings, ...(directory !== undefined && { DATA_DIR: directory }), ...more };
  return Child.start(words[0] ?? '', [workspacePath('tools/start/run.mjs'), ...words], own);
}

/** Runs a command of the product to its end. */
export async function runTool(place: Place, words: readonly string[], more = {}): Promise<ToolEnd> {
  const began = performance.now();
  const tool = startTool(place, words, more);
  await tool.closed;
  const { exitCode: code, output } = tool;
  return { code, seconds: (performance.now() - began) / 1000, lastLine: tool.lastLine.slice(0, 300), output };
}
