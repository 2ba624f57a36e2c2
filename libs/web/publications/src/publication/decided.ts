import type { PublicationRecordPartsFragment } from '@monitor/web-graphql';

/** What the reader decides on: which publication, as of which version of it. */
export interface Decided {
  record: PublicationRecordPartsFragment;
  /** Fetches the publication as it stands now. */
  askAgain: () => Promise<void>;
}

/** What every decision says of what was looked at. */
export function lookedAt({ publication, version }: PublicationRecordPartsFragment) {
  return { number: publication.number, expectedVersion: version };
}
