import type { Closers } from '../start/closers.js';

/** Does some work and then ends what it opened, also when it fails or is interrupted. */
export async function endInOrder(closers: Closers, work: () => Promise<void>): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      console.error('Interrupted: what was begun is taken back');
      void closers.closeAll().finally(() => process.exit(1));
    });
  }
  try {
    await work();
  } catch (failure) {
    // What the interruption itself broke is not another failure to tell.
    if (closers.isClosing) await new Promise(() => undefined);
    throw failure;
  } finally {
    const failure = await closers.closeAll();
    if (failure !== null) console.error(failure instanceof Error ? failure.message : String(failure));
  }
}
