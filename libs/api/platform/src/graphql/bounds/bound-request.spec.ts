import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { GraphQLError } from 'graphql';
import { boundRequest } from './bound-request.js';
import { boundVariables } from './bound-variables.js';
import { anyTexts, fragmentGraphs, fragmentRings } from './hostile-documents.arbitrary.js';
import { filesAsText, operationLimits } from './operation-limits.js';

function refusalOf(body: unknown): string | undefined {
  try {
    boundRequest(body);
    return undefined;
  } catch (failure) {
    if (!(failure instanceof GraphQLError)) throw failure;
    expect(failure.extensions).toMatchObject({ code: 'BAD_REQUEST', http: { status: 400 } });
    return failure.message;
  }
}

describe('a request', () => {
  it('is let through or refused as an input error, whatever its text is', () => {
    fc.assert(fc.property(fc.oneof(anyTexts, fragmentGraphs, fragmentRings), (query) => void refusalOf({ query })));
  });

  it('is let through or refused as an input error, whatever its body is', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), (body) => void refusalOf(body)));
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), (variables) => void refusalOf({ query: '{ a }', variables })));
  });

  it.each(['{ ', '[', '(', '... {', '{ a(b: [', 'query { a(b: {c: '])(
    'never exhausts the stack: %s thousands of times',
    (opening) => {
      expect(refusalOf({ query: opening.repeat(6_000) })).toMatch(/levels of brackets|words and signs|bytes/);
    },
  );

  it.each([
    ['bytes of query', `{ a } #${'é'.repeat(40_000)}`],
    ['lines', `{ a${'\n'.repeat(3_000)} }`],
    ['words and signs', `{ ${'a '.repeat(4_100)} }`],
  ])('is refused when its text has too many %s', (what, query) => {
    expect(refusalOf({ query })).toContain(what);
  });

  it('is refused where a text within the query holds NUL, in either way of writing it', () => {
    for (const query of [
      '{ a(b: "x\\u0000") }',
      '{ a(b: "\\u{0}") }',
      'query ($v: ID = "\\u0000") { a }',
      '{ a @b(c: "\\u0000") }',
    ]) {
      expect(refusalOf({ query })).toBe('Line 1: found the character NUL in a text.');
    }
  });
});

describe('the values of variables', () => {
  const odd = fc.string({ unit: 'binary' }).map((text) => `${text}\0`);
  const places = fc.array(fc.constantFrom('list', 'object'), { maxLength: 10 });

  it('are refused where any text in them holds NUL, however deep it is', () => {
    fc.assert(
      fc.property(odd, places, (text, around) => {
        const nested = around.reduce<unknown>((value, kind) => (kind === 'list' ? [1, value] : { of: value }), text);
        expect(refusalOf({ query: '{ a }', variables: { v: nested } })).toMatch(
          /^v.*found the character NUL, wanted text without it\.$/,
        );
      }),
    );
  });

  it('say where', () => {
    expect(refusalOf({ variables: { input: { answers: [{}, { evidence: '\0' }] } } })).toContain(
      'input.answers[1].evidence: found',
    );
  });

  it('may hold any other text', () => {
    const texts = fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0'));
    fc.assert(fc.property(texts, (text) => expect(refusalOf({ variables: { v: text } })).toBeUndefined()));
    expect(refusalOf({ variables: { v: '\ud800' } })).toBeUndefined();
  });

  it('are looked at once each, and no more of them than are served', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) =>
        expect(boundVariables(value)).toBeLessThanOrEqual(JSON.stringify(value).length),
      ),
    );
    const lists = { v: Array.from({ length: 200 }, () => Array.from({ length: 200 }, () => 1)) };
    expect(refusalOf({ variables: lists })).toBe(
      `The request asks too much at once: ${operationLimits.values + 1} or more values in the variables; at most ${operationLimits.values} are served. Ask in several requests.`,
    );
  });

  it('are refused when they are too many in one list, too deep or too long', () => {
    expect(refusalOf({ variables: { v: Array.from({ length: 100_000 }, () => 1) } })).toContain(
      'values in the variables',
    );
    expect(refusalOf({ variables: JSON.parse(`{"v":${'['.repeat(20)}${']'.repeat(20)}}`) })).toContain(
      'levels of values',
    );
    expect(refusalOf({ variables: { v: 'x'.repeat(100_001) } })).toContain('characters in one text');
  });

  it.each([...filesAsText])('may hold a whole file as %s, and no longer one than a request has room for', (name) => {
    const sent = (length: number) => refusalOf({ variables: { input: { [name]: 'x'.repeat(length) } } });
    expect(sent(operationLimits.charactersOfFile)).toBeUndefined();
    expect(sent(operationLimits.charactersOfFile + 1)).toContain('characters in one file');
    expect(refusalOf({ variables: { [`${name}s`]: 'x'.repeat(100_001) } })).toContain('characters in one text');
  });
});
