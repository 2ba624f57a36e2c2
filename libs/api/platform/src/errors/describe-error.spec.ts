import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@monitor/domain';
import { GraphQLError } from 'graphql';
import { QueryFailedError, QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';
import { describeError } from './describe-error.js';
import { outcomeUnknown, WroteWhileReading } from './unavailable.js';

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

  const coded = (code: string, message = 'it failed') => Object.assign(new Error(message), { code });
  it.each([
    ['refuses connections', coded('ECONNREFUSED', 'connect ECONNREFUSED')],
    ['refuses both addresses of a name', new AggregateError([coded('ECONNREFUSED'), coded('ENETUNREACH')], '')],
    ['cannot be reached from here', coded('ENETUNREACH')],
    ['is gone while it is spoken to', coded('EPIPE')],
    ['restarts', coded('57P01', 'terminating connection')],
    ['broke off', new QueryFailedError('SELECT', [], coded('08006'))],
    ['takes no writes', new QueryFailedError('INSERT', [], coded('25006'))],
    ['has no place left', new QueryFailedError('INSERT', [], coded('53100'))],
    ['answers too late', new QueryFailedError('SELECT', [], coded('57014', 'canceling'))],
    ['has no free connection', new Error('timeout exceeded when trying to connect')],
    ['was lost in the middle', new QueryRunnerAlreadyReleasedError()],
    ['was lost for those who wait', new QueryRunnerProviderAlreadyReleasedError()],
    ['was lost before', new Error('Client has encountered a connection error and is not queryable')],
    ['is silent', new Error('Query read timeout')],
    ['is closed', new Error('Cannot use a pool after calling end on the pool')],
    ['stands behind GraphQL', new GraphQLError('Context creation failed: no', { originalError: coded('ECONNRESET') })],
  ])('of a database that %s may be tried again', (_what, failure) => {
    const told = describeError(failure, 'r1');
    expect(told).toMatchObject({ code: 'BUSY', category: 'UNAVAILABLE', httpStatus: 503, unexpected: false });
    expect(told.outage).toBe(failure);
    expect(told.details).toEqual({ retryAfterSeconds: expect.any(Number) });
    expect(told.message).toContain('try again');
  });

  it('of the database does not send everybody back at once', () => {
    const seconds = Array.from(
      { length: 200 },
      () => describeError(coded('57P01'), 'r1').details?.['retryAfterSeconds'],
    );
    expect(new Set(seconds).size).toBeGreaterThan(2);
    for (const second of seconds) expect(second).toBeLessThanOrEqual(6);
  });

  it('whose outcome is unknown never says that nothing was changed', () => {
    const told = describeError(outcomeUnknown(coded('ECONNRESET')), 'r1');
    expect(told).toMatchObject({ code: 'OUTCOME_UNKNOWN', httpStatus: 503, unexpected: false });
    expect(told.message).toMatch(/not known/);
    expect(told.message).not.toMatch(/nothing was/i);
  });

  it('of the product, which wrote while it said that it reads, is not told as busy', () => {
    const failure = new WroteWhileReading('no', { cause: coded('25006') });
    expect(describeError(failure, 'r1')).toMatchObject({ code: 'INTERNAL', unexpected: true });
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
