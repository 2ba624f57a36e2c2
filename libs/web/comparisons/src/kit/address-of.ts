/** The address of a page with what is chosen on it: what is empty or left out is what the page begins with. */
export function addressOf(path: string, choice: Readonly<Record<string, string | undefined>>): string {
  const chosen = Object.entries(choice).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, value]],
  );
  return `${path}?${new URLSearchParams(chosen).toString()}`;
}
