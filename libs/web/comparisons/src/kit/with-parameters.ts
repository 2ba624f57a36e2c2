/**
 * The search part of this page's address with some of its parameters changed; an empty value takes one out.
 * @example withParameters(new URLSearchParams('quarter=2026-27-Q1'), { domain: 'D2' }) // "?quarter=2026-27-Q1&domain=D2"
 */
export function withParameters(parameters: URLSearchParams, patch: Record<string, string>): string {
  const changed = new URLSearchParams(parameters);
  for (const [name, value] of Object.entries(patch)) {
    if (value === '') changed.delete(name);
    else changed.set(name, value);
  }
  return `?${changed.toString()}`;
}
