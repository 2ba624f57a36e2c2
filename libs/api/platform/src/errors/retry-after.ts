import type { DomainError } from '@monitor/domain';

/** The header that tells a program how long to wait, where a refusal says so; otherwise none. */
export function retryAfter(details: DomainError['details'] = {}): Record<string, string> {
  const { retryAfterSeconds } = details;
  return typeof retryAfterSeconds === 'number' ? { 'retry-after': String(retryAfterSeconds) } : {};
}
