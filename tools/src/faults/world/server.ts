import { freeLoopbackPort } from '@monitor/api-platform';
import { NoAnswer, send } from '../wire/send.js';
import { workspacePath } from '../../start/workspace.js';
import { Child } from './child.js';
import type { World } from './world.js';

/** The server alone, on a database that somebody else looks after. */
export interface Server {
  port: number;
  process: Child;
}

const longestStartMs = 60_000;

/**
 * Starts the server on the database at an address and waits until it is ready.
 * @param preload address of a module that it loads before its own code
 */
export async function startServer(world: World, databaseUrl: string, preload?: string): Promise<Server> {
  const port = await freeLoopbackPort();
  const settings = { ...world.settings, PORT: String(port), DATABASE_URL: databaseUrl };
  const before = preload === undefined ? [] : ['--import', preload];
  const child = Child.start('server', [...before, workspacePath('apps/api/dist/main.js')], settings);
  try {
    await child.until(() => isReady(port), 'ready', longestStartMs);
  } catch (failure) {
    await child.stop();
    throw failure;
  }
  return { port, process: child };
}

/** Whether whatever listens on a port says that it is ready. */
export async function isReady(port: number): Promise<boolean> {
  try {
    return (await send({ port, path: '/health/ready', patienceMs: 2_000 })).status === 200;
  } catch (failure) {
    if (failure instanceof NoAnswer) return false;
    throw failure;
  }
}
