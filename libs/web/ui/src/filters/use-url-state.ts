import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/**
 * The state of a page in the search part of its address, so that a link shows what was seen. Values that the address
 * does not hold are taken from `defaults`. A change keeps the other values and the place scrolled to, and is not a step
 * of its own in the browser's history.
 *
 * @param isAtOnce whether a change is drawn before anything else: for what looks pressed or not
 *
 * @example
 * const [filters, change] = useUrlState({ quarter: '2026-27-Q2', region: '' });
 * change({ region: 'Y56' });
 */
export function useUrlState<Filters extends Record<string, string>>(
  defaults: Filters,
  { isAtOnce = false }: { isAtOnce?: boolean } = {},
): [Filters, (patch: Partial<Filters>) => void] {
  const [parameters, setParameters] = useSearchParams();
  const values = { ...defaults };
  for (const name of Object.keys(defaults)) {
    const value = parameters.get(name);
    if (value !== null) Object.assign(values, { [name]: value });
  }
  const change = useCallback(
    (patch: Partial<Filters>) => {
      const next = (current: URLSearchParams) => {
        const changed = new URLSearchParams(current);
        for (const [name, value] of Object.entries(patch)) {
          if (typeof value === 'string') changed.set(name, value);
          else changed.delete(name);
        }
        return changed;
      };
      setParameters(next, { replace: true, preventScrollReset: true, flushSync: isAtOnce });
    },
    [setParameters, isAtOnce],
  );
  return [values, change];
}
