const reloadedAt = 'monitor-reloaded-at';
/** A page that fails again right after it was loaded again is not mended by it. */
const leastMs = 60_000;

/**
 * Loads the page again where the service answers, and where this was not done within the last minute. A part that did not
 * arrive is mostly one that a newer version has replaced; loaded again, the page knows the newer ones.
 * @returns whether it did
 */
export async function reloadOnce(reload: () => void = () => location.reload()): Promise<boolean> {
  try {
    if (Date.now() - Number(sessionStorage.getItem(reloadedAt) ?? 0) < leastMs) return false;
    // Without a connection the browser would put its own page in the place of this one.
    const { ok } = await fetch(location.href, { method: 'HEAD', cache: 'no-store' });
    if (!ok) return false;
    sessionStorage.setItem(reloadedAt, String(Date.now()));
  } catch {
    return false;
  }
  reload();
  return true;
}
