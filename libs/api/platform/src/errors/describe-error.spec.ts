import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@monitor/domain';
import { QueryFailedError } from 'typeorm';
import { describeError } from './describe-error.js';

describe('a failure', () => {
  it('that was foreseen is told as it is, with its details', () => {
    const refusal = new DomainError('REVISION_STALE', 'Somebody submitted revision 3.', { revision: 3 });
    expect(describeError(refusal, 'r1')).toEqual({
      message: 'Somebody submitted revision 3.',
      code: 'REVISION_STALE',
      category: 'CONFLICT',
      details: { revision: 3 },
      httpStatus: 409,
      unexpected: false,
    });
  });

  it('that nobody foresaw is told as a request id to quote', () => {
    const told = describeError(new Error('password authentication failed for postgres://me:secret@db'), 'r1');
    expect(told.message).toBe('Something went wrong. Quote the request id r1 when you report it.');
    expect(told).toMatchObject({ code: 'INTERNAL', unexpected: true });
    expect(JSON.stringify(told)).not.toMatch(/secret|details/);
  });

  it.each([
    ['refuses connections', Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })],
    ['restarts', Object.assign(new Error('terminating connection'), { code: '57P01' })],
    ['answers too late', new QueryFailedError('SELECT', [], Object.assign(new Error('canceling'), { code: '57014' }))],
    ['has no free connection', new Error('timeout exceeded when trying to connect')],
  ])('of a database that %s may be tried again', (_what, failure) => {
    expect(describeError(failure, 'r1')).toMatchObject({
      code: 'BUSY',
      category: 'UNAVAILABLE',
      httpStatus: 503,
      unexpected: true,
    });
  });

  it('of a constraint is not told as busy, nor with the constraint', () => {
    const failure = new QueryFailedError(
      'INSERT',
      [],
      Object.assign(new Error('violates "ck_secret"'), { code: '23514' }),
    );
    expect(describeError(failure, 'r1')).toMatchObject({ code: 'INTERNAL' });
    expect(describeError(failure, 'r1').message).not.toContain('ck_secret');
  });
});
