import { createHash } from 'node:crypto';
import { canonicalText } from '@monitor/domain';
import type { ReturnContent } from '@monitor/domain';

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** What a signature covers: SHA-256 of the canonical text of a return, in hexadecimal. */
export function hashContent(content: ReturnContent): string {
  return sha256(canonicalText(content));
}

/** Tells one request from another that uses the same idempotency key. */
export function hashRequest(parts: readonly (string | number | null)[]): string {
  return sha256(JSON.stringify(parts));
}
