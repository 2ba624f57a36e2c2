/** What a workbook may be at most. Ours have less than a hundredth of each. */
export const workbookLimits = {
  bytes: 15 * 1024 * 1024,
  unpackedBytes: 100 * 1024 * 1024,
  parts: 1000,
  rows: 10_000,
  columns: 256,
} as const;
