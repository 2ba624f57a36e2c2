/** Where what boards have in place stands beside their need, with the choice that led there. */
export function needAddress(choice: { quarter: string; domain: string; type: string }): string {
  const chosen = Object.entries(choice).filter(([, value]) => value !== '');
  return `/need?${new URLSearchParams(chosen).toString()}`;
}
