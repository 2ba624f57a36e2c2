/** How the codes of organisations begin that only practice knows: no real one has a hyphen, so the service has none of them. */
export const examplePrefix = 'EXAMPLE-';

/** Whether a return is practised: it stands in this browser alone. */
export function isPractised({ organisationCode }: { organisationCode: string }): boolean {
  return organisationCode.startsWith(examplePrefix);
}
