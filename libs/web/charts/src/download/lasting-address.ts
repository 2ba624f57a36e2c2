import { createContext, useContext } from 'react';

/** What a page has chosen by itself, by its names in the address: the latest quarter, which will be another later. */
export const LastingChoice = createContext<Readonly<Record<string, string>>>({});

/**
 * The address of a page with what it has chosen by itself: whoever follows it later sees the same figures.
 * @example lastingAddress('https://monitor.example/consistency', { quarter: '2026-27-Q1' }) // "https://monitor.example/consistency?quarter=2026-27-Q1"
 */
export function lastingAddress(href: string, choice: Readonly<Record<string, string>>): string {
  const address = new URL(href);
  for (const [name, value] of Object.entries(choice)) {
    if (!address.searchParams.has(name)) address.searchParams.set(name, value);
  }
  return address.href;
}

/** Tells the lasting address of the page as it is when that is asked for. */
export function useLastingAddress(): () => string {
  const choice = useContext(LastingChoice);
  return () => lastingAddress(window.location.href, choice);
}
