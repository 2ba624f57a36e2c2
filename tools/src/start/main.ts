import { bringUp } from './bring-up.js';
import { Closers } from './closers.js';
import { tellFailure } from './tell-failure.js';
import { whenLeftBehindByNpm } from './watch-parent.js';

/** Starts the whole product in order, and ends it in the opposite order on SIGTERM, SIGINT or a failure. */
export async function start(): Promise<void> {
  const closers = new Closers();
  const end = async (code: number) => {
    const failure = await closers.closeAll();
    if (failure !== null) console.error(tellFailure(failure));
    process.exit(failure === null ? code : 1);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void end(0));
  // A terminal that was closed, or a full disk behind it, takes no more lines: no reason to end.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (failure: unknown) => {
      console.error(tellFailure(failure));
      void end(1);
    });
  }
  whenLeftBehindByNpm(() => void end(0));
  try {
    const api = await bringUp(process.env, closers, (line) => console.log(line));
    const line = await api.lost;
    if (!closers.isClosing) console.error(line);
    await end(1);
  } catch (failure) {
    // What a signal ends while it is still starting has not failed.
    if (!closers.isClosing) console.error(tellFailure(failure));
    await end(1);
  }
}
