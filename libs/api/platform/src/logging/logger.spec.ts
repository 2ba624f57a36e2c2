import { describe, expect, it } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { createLogger } from './logger.js';
import { withRequestContext } from './request-context.js';
import { clientRequestIdOf } from './request-id.js';

function logged(write: (logger: ReturnType<typeof createLogger>) => void): string[] {
  const lines: string[] = [];
  write(createLogger('debug', { write: (line) => void lines.push(line) }));
  return lines;
}

describe('the log', () => {
  it('carries the id of the request being served', () => {
    const [line = ''] = logged((logger) =>
      withRequestContext({ requestId: 'trial-1234' }, () => logger.info('served')),
    );
    expect(JSON.parse(line)).toMatchObject({ requestId: 'trial-1234', msg: 'served' });
  });

  it('does not show secrets that are handed to it', () => {
    const [line] = logged((logger) =>
      logger.info({ token: 'abc123', request: { headers: { cookie: 'abc123', authorization: 'abc123' } } }, 'x'),
    );
    expect(line).not.toContain('abc123');
  });

  it('does not show what people wrote when a statement fails', () => {
    const failure = new QueryFailedError('INSERT INTO answer VALUES ($1)', ['what they wrote'], new Error('too long'));
    const [line = ''] = logged((logger) => logger.error({ err: failure }, 'unexpected error'));
    expect(line).not.toContain('what they wrote');
    expect(JSON.parse(line)).toMatchObject({ err: { message: 'too long', stack: expect.any(String) } });
  });

  it('keeps a forged line inside its own', () => {
    const lines = logged((logger) => logger.info({ path: '/a\n{"level":50,"msg":"forged"}\u001b[31m' }, 'served'));
    expect(lines).toHaveLength(1);
    expect(lines[0]?.trimEnd().split('\n')).toHaveLength(1);
    expect(lines[0]).not.toContain('\u001b');
  });
});

describe('the request id of a caller', () => {
  it('is kept beside our own when it is harmless', () => {
    expect(clientRequestIdOf('trace-0af7651916cd')).toBe('trace-0af7651916cd');
  });

  it.each([
    undefined,
    '',
    'short',
    'a'.repeat(65),
    'has space here',
    'line\nbreak-here',
    ['twice-given', 'twice-given'],
  ])('is forgotten when it is %j', (offered) => {
    expect(clientRequestIdOf(offered)).toBeUndefined();
  });
});
