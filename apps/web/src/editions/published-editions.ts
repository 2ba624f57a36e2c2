import { addEdition, formEditions } from '@monitor/domain';
import type { FormEdition } from '@monitor/domain';

/** What the build came with: whatever else there is, was published while the product runs. */
const shipped = formEditions.map(({ version }) => version);

/** Takes up the editions that are not there yet; gives the numbers of all that the build did not come with. */
export function learnEditions(editions: readonly FormEdition[]): number[] {
  for (const edition of editions) {
    if (formEditions.every(({ version }) => version !== edition.version)) addEdition(edition);
  }
  return editions.map(({ version }) => version).filter((version) => !shipped.includes(version));
}

/** Fetches an edition from its public address, unless it is there already. Refuses (Error) where that cannot be done. */
export async function fetchEdition(version: number): Promise<void> {
  if (formEditions.some((edition) => edition.version === version)) return;
  const response = await fetch(`/forms/${String(version)}.json`);
  if (!response.ok) throw new Error(`Edition ${String(version)} of the form could not be fetched.`);
  learnEditions([(await response.json()) as FormEdition]);
}
