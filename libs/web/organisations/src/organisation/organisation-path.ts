/** Where the page of an organisation is, as known today or as it was known on a day (`yyyy-mm-dd`). */
export function organisationPath(code: string, knownOn: string | null = null): string {
  const path = `/organisations/${encodeURIComponent(code)}`;
  return knownOn === null ? path : `${path}?${new URLSearchParams({ known: knownOn }).toString()}`;
}
