import { LastingChoice } from '@monitor/web-charts';
import type { ReactNode } from 'react';
import type { FilterDefinitions } from './use-choice.js';

interface AsChosenProps {
  filters: FilterDefinitions;
  choice: Readonly<Record<string, string>>;
  children: ReactNode;
}

/**
 * Figures of a page, from which links, files and pictures take along what the page chose by itself: the quarter that is the
 * latest now, and the region of whoever looks. Another day, or somebody else, would see other figures under the same address.
 */
export function AsChosen({ filters, choice, children }: AsChosenProps) {
  const byPage = Object.entries(filters).filter(
    ([name, { begin }]) => typeof begin === 'function' && choice[name] !== '',
  );
  const lasting = Object.fromEntries(byPage.map(([name]) => [name, choice[name] ?? '']));
  return <LastingChoice.Provider value={lasting}>{children}</LastingChoice.Provider>;
}
