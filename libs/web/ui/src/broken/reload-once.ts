const reloadedAt = 'monitor-reloaded-at';
/** A page that fails again right after it was loaded again is not mended by it. */
const leastMs = 60_000;

/** What came of it: the page goes, or why it stays. */
export type Reloading = 'RELOADS' | 'NOT_CONNECTED' | 'NOT_THERE' | 'DONE_BEFORE';

/**
 * Loads the page again where the service answers, and where this was not done within the last minute. A part that did not
 * arrive is mostly one that a newer version has replaced; loaded again, the page knows the newer ones.
 */
export async function reloadOnce(reload: () => void = () => location.reload()): Promise<Reloading> {
  try {
    // Without a connection the browser may put its own page in the place of this one.
    const { ok } = await fetch(location.href, { method: 'HEAD', cache: 'no-store' });
    if (!ok) return 'NOT_THERE';
  } catch {
    return 'NOT_CONNECTED';
  }
  if (!noteReload()) return 'DONE_BEFORE';
  reload();
  return 'RELOADS';
}

/** Whether it may be done now; a browser without storage could go on for ever. */
function noteReload(): boolean {
  try {
    if (Date.now() - Number(sessionStorage.getItem(reloadedAt) ?? 0) < leastMs) return false;
    sessionStorage.setItem(reloadedAt, String(Date.now()));
    return true;
  } catch {
    return false;
  }
}
