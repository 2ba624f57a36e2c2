/** Periods by their first day, the earliest first. */
export function inOrder<Period extends { validFrom: string }>(periods: readonly Period[]): Period[] {
  return [...periods].sort((a, b) => (a.validFrom < b.validFrom ? -1 : a.validFrom > b.validFrom ? 1 : 0));
}
