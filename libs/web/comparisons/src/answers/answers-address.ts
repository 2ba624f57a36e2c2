/** Where the answers to a section stand, with the choice that led there. */
export function answersAddress(choice: {
  quarter: string;
  within: string;
  section: string;
  boundaries: string;
  type: string;
}): string {
  const chosen = Object.entries(choice).filter(([, value]) => value !== '');
  return `/answers?${new URLSearchParams(chosen).toString()}`;
}
