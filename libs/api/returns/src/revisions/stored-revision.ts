import { readStoredContent } from '@monitor/domain';
import type { ContentOwner, ReturnContent } from '@monitor/domain';

/** A submitted return as PostgreSQL keeps it, with what its head says of it. */
export interface StoredReturn extends ContentOwner {
  content: unknown;
}

/** What a submitted return says; null where there is none. */
export function contentOf(stored: StoredReturn): ReturnContent;
export function contentOf(stored: StoredReturn | null): ReturnContent | null;
export function contentOf(stored: StoredReturn | null): ReturnContent | null {
  if (stored === null) return null;
  const { content, ...owner } = stored;
  return readStoredContent(content, owner);
}
