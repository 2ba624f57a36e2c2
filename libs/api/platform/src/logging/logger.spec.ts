import { describe, expect, it } from '@jest/globals';
import { array, assert, boolean, constantFrom, oneof, property, string } from 'fast-check';
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

  it('hides a secret however deep it lies, under whatever way of writing its name', () => {
    const names = constantFrom('token', 'Access-Token', 'ID_TOKEN', 'Set-Cookie', 'sid', 'clientSecret', 'narrative');
    const paths = array(constantFrom('request', 'headers', 'a', '0', 'list'), { maxLength: 6 });
    const deep = property(paths, names, boolean(), (path, name, isListed) => {
      const secret: unknown = { [name]: 'abc-123' };
      const shown = path.reduceRight((inner, step) => ({ [step]: isListed ? [inner] : inner }), secret);
      const [line = ''] = logged((logger) => logger.info({ shown }, 'x'));
      expect(line).not.toContain('abc-123');
    });
    assert(deep, { numRuns: 300 });
  });

  it('does not follow a circle', () => {
    const circle: Record<string, unknown> = { name: 'circle' };
    circle['self'] = circle;
    const [line = ''] = logged((logger) => logger.info({ circle }, 'x'));
    expect(JSON.parse(line)).toMatchObject({ circle: { name: 'circle' }, msg: 'x' });
  });

  it.each([
    ['its own', (failure: Error) => ({ err: failure })],
    ['a nested', (failure: Error) => ({ job: { failure } })],
  ])('does not repeat a value that the database could not read, in %s failure', (_, shown) => {
    const failure = Object.assign(new Error('invalid input syntax for type integer: "what they wrote"'), {
      code: '22P02',
      parameters: ['what they wrote'],
    });
    const [line = ''] = logged((logger) => logger.error(shown(failure), 'x'));
    expect(line).not.toContain('what they wrote');
    expect(line).toContain('invalid input syntax for type integer');
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

describe('hostile text in the log', () => {
  const text = string({ unit: 'binary', maxLength: 60 });
  const hostile = oneof(
    text,
    constantFrom('\r\n{"level":60}', '\u001b[2J', '\u009b31m', '\u2028', '\0', '"}\n{"', '\u0085x', '\u202e'),
  );

  it('stays within its own line and within its own name, and moves no terminal', () => {
    const injection = property(array(hostile, { minLength: 1, maxLength: 4 }), (parts) => {
      const written = parts.join('');
      const lines = logged((logger) => {
        withRequestContext({ requestId: written }, () => logger.warn({ path: written, [written]: 1 }, written));
      });
      expect(lines).toHaveLength(1);
      const line = lines[0]?.slice(0, -1) ?? '';
      expect(line).not.toMatch(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u);
      expect(JSON.parse(line)).toMatchObject({ msg: written });
    });
    assert(injection, { numRuns: 500 });
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
