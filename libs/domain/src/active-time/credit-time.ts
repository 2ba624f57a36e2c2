/** No page is believed more than a day since its last sign, nor when it gives its first one. */
export const mostSecondsADay = 86_400;

/** Seconds spent in one section of a return. */
export interface SectionSeconds {
  section: string;
  seconds: number;
}

/** What a page says that it has counted since it was opened, beside what the service knows of it. */
export interface TimeClaim {
  claimed: readonly SectionSeconds[];
  /** What of its earlier claims was counted, by section. */
  counted: Readonly<Record<string, number>>;
  /** Seconds since its last sign by the clock of the service; null for its first one. */
  sinceLastSign: number | null;
}

/**
 * What a claim adds: never more than was claimed in all, and never more than the time since the last sign. A claim is a
 * total, so the same one sent again, late or out of order adds nothing.
 */
export function creditTime({ claimed, counted, sinceLastSign }: TimeClaim): SectionSeconds[] {
  let left = Math.max(0, Math.min(Math.floor(sinceLastSign ?? mostSecondsADay), mostSecondsADay));
  const credited: SectionSeconds[] = [];
  const highest = new Map<string, number>();
  for (const { section, seconds } of claimed) highest.set(section, Math.max(highest.get(section) ?? 0, seconds));
  for (const [section, seconds] of highest) {
    const added = Math.min(left, Math.floor(seconds) - (counted[section] ?? 0));
    if (added <= 0) continue;
    credited.push({ section, seconds: added });
    left -= added;
  }
  return credited;
}
