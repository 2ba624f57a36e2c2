import { createHash } from 'node:crypto';
import { citePublication, publicationAddress } from '@monitor/domain';
import type { PublicationKind } from '@monitor/domain';
import type { FiledPublication } from '../filed-publications.query.js';
import type { FileEntry } from '../written-file.js';

/** What stands in `manifest.json`: which publication its files are of, and what each must be once it has arrived. */
export interface Manifest {
  publication: {
    number: number;
    kind: PublicationKind;
    quarter: string;
    reason: string | null;
    publishedAt: string;
    /** SHA-256 of the canonical bytes of its figures, in hexadecimal. */
    contentHash: string;
    policyVersion: string;
    formulaVersion: string;
    boundariesOn: string | null;
    citation: string;
    /** Where it is found for ever, within the product. */
    address: string;
  };
  files: readonly FileEntry[];
}

/** The manifest of a publication's files. `origin` is the address of the product, as browsers see it. */
export function manifestOf(publication: FiledPublication, files: readonly FileEntry[], origin: string): Manifest {
  const { number, kind, quarterId, reason, publishedAt, contentHash } = publication;
  const { policyVersion, formulaVersion, boundariesOn } = publication;
  return {
    publication: {
      ...{ number, kind, quarter: quarterId, reason, publishedAt: publishedAt.toISOString(), contentHash },
      ...{ policyVersion, formulaVersion, boundariesOn, citation: citePublication(publication, origin) },
      address: publicationAddress(number),
    },
    files,
  };
}

/** A manifest as it is kept and sent: the same bytes each time. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** SHA-256 of a text, in hexadecimal. */
export function hashOfText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
