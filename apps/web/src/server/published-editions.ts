import { createHash } from 'node:crypto';
import { addEdition, definitionText, formEditions } from '@monitor/domain';
import type { FormEdition } from '@monitor/domain';
import { missingEditions } from '@monitor/web-graphql';
import type { NamedEdition } from '@monitor/web-graphql';

/** What the build came with: whatever else there is, was published while the product runs. */
const shipped = formEditions.map(({ version }) => version);

const names = new WeakMap<FormEdition, NamedEdition>();

/** Worked out once: an edition is never edited. */
function nameOf(edition: FormEdition): NamedEdition {
  const sha256 = () => createHash('sha256').update(definitionText(edition)).digest('hex');
  const name = names.get(edition) ?? { version: edition.version, sha256: sha256() };
  names.set(edition, name);
  return name;
}

/** Takes up the editions that are not there yet; names all that the build did not come with. */
export function learnEditions(editions: readonly FormEdition[]): NamedEdition[] {
  for (const edition of editions) if (missingEditions([edition.version]).length > 0) addEdition(edition);
  return editions.filter(({ version }) => !shipped.includes(version)).map(nameOf);
}
