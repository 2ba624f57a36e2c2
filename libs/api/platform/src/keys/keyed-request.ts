import { createHash } from 'node:crypto';
import { DomainError } from '@monitor/domain';
import type { KeyedRequest } from '@monitor/domain';
import { canonicalJson } from '../graphql/canonical-json.js';

const keyName = 'idempotencyKey';
/** Visible letters and signs, as a UUID has them. */
const writtenKey = /^[\x20-\x7e]{1,200}$/;

function membersOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function readKey(typed: unknown): string {
  if (typeof typed === 'string' && writtenKey.test(typed)) return typed;
  throw new DomainError(
    'INPUT_NOT_UNDERSTOOD',
    'idempotencyKey: found a key that cannot be kept, wanted 1 to 200 plain letters, digits and signs. Make a random UUID for each request.',
  );
}

/**
 * What a mutation was asked under a key of its sender's; undefined where no key was sent. The order in which it is
 * written makes no difference. Refuses (INPUT_NOT_UNDERSTOOD) a key that cannot be kept.
 */
export function keyedRequest(operation: string, given: Record<string, unknown>): KeyedRequest | undefined {
  const { input, ...others } = given;
  const { [keyName]: typed, ...content } = membersOf(input);
  if (typed === undefined || typed === null) return undefined;
  const contentHash = createHash('sha256')
    .update(canonicalJson({ ...others, input: content }), 'utf8')
    .digest('hex');
  return { operation, key: readKey(typed), contentHash };
}
