function inKeyOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** The one text of a value: JSON with sorted keys, the same on every machine and however the value was kept. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, inKeyOrder) ?? '';
}
