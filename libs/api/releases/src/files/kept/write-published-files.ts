import type { TenantTx } from '@monitor/api-platform';
import { filedPublications } from '../filed-publications.query.js';
import type { KeptFiles } from './kept-files.js';

/**
 * Writes the files of a publication that is out, so that its first reader need not wait for them. Done in the process that
 * answers requests: whoever asks for them meanwhile gets those that are being written.
 */
export async function writePublishedFiles(
  tenantTx: TenantTx,
  files: Pick<KeptFiles, 'of'>,
  number: number,
): Promise<void> {
  const find = (manager: Parameters<typeof filedPublications>[0]) => filedPublications(manager, { number });
  const [publication] = await tenantTx.run({ system: 'publication' }, find, { readOnly: true });
  if (publication !== undefined) await files.of(publication);
}
