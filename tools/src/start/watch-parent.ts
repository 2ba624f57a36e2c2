const watchEveryMs = 200;

/**
 * Calls back when npm, asked to stop, has left this process behind: npm passes a signal on to the shell between them
 * only, and a shell that was not replaced by its command dies without passing it on.
 */
export function whenLeftBehindByNpm(leftBehind: () => void): void {
  // Started without npm, a parent may well end first (a terminal that is closed on purpose).
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    leftBehind();
  }, watchEveryMs);
  watch.unref();
}
