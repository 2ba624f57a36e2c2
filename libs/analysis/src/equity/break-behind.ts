import { breaksBetween, formatDay, quarterLabel } from '@monitor/domain';
import type { QuarterId, SeriesBreak } from '@monitor/domain';

/**
 * The break that keeps the latest quarter from being compared with some that are shown: the newest of them, which is
 * where the stretch that may be compared begins. Null where all may be.
 */
export function breakBehind(
  breaks: readonly SeriesBreak[],
  shown: readonly { quarterId: QuarterId }[],
  latest: QuarterId,
): SeriesBreak | null {
  const between = shown.flatMap(({ quarterId }) => breaksBetween(breaks, quarterId, latest));
  return between.reduce<SeriesBreak | null>(
    (newest, each) => (newest === null || each.comparableFrom > newest.comparableFrom ? each : newest),
    null,
  );
}

/** Which quarters the latest cannot be compared with, and why. */
export function cannotCompare({ entry, comparableFrom }: SeriesBreak, latest: QuarterId): string {
  const why = `(${formatDay(entry.occursOn)}: ${entry.title.trim().replace(/\.+$/, '')})`;
  return latest < comparableFrom
    ? `${quarterLabel(latest)} cannot be compared with any other quarter ${why}.`
    : `Quarters before ${quarterLabel(comparableFrom)} cannot be compared with later ones ${why}.`;
}
