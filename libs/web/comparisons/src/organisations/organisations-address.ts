/** Where the organisations of a region or board are listed, with the choice that led there. */
export function organisationsAddress(choice: {
  quarter: string;
  region: string;
  icb?: string;
  domain?: string;
  boundaries?: string;
  type?: string;
}): string {
  const chosen = Object.entries(choice).filter(([, value]) => value !== undefined && value !== '');
  return `/consistency/organisations?${new URLSearchParams(chosen).toString()}`;
}
