import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '../../errors/domain-error.js';
import { carryForward } from '../answers/carry-forward.js';
import { buildContext, buildReturn } from '../complete-content.builder.js';
import { firstEdition } from '../editions/edition-1/first-edition.js';
import { canonicalText } from '../text/canonical-text.js';
import { compareContents } from '../text/compare-contents.js';
import { validateReturn } from '../validate-return.js';
import { answeredStored, emptyStored } from './first-edition-stored.builder.js';
import { readStoredAnswer, readStoredContent } from './read-stored-content.js';

const owner = { organisationCode: 'RX1', quarterId: '2026-27-Q2', edition: 1 } as const;
const next = { organisationType: 'TRUST', quarterId: '2026-27-Q3', edition: firstEdition } as const;
/** What names a row: without it nobody can say what was answered. */
const names = new Set(['actionCode', 'metricId', 'stratifier', 'group', 'question']);

/** A stored return, some parts of which are not there, or null. */
function thin(stored: unknown, isGone: () => boolean): unknown {
  if (Array.isArray(stored)) return stored.filter(() => !isGone()).map((row) => thin(row, isGone));
  if (typeof stored !== 'object' || stored === null) return stored;
  const parts = Object.entries(stored).flatMap(([part, value]) => {
    if (names.has(part) || !isGone()) return [[part, thin(value, isGone)]];
    return isGone() ? [[part, null]] : [];
  });
  return Object.fromEntries(parts);
}

/** Everything that is done with what an earlier quarter or revision said. */
function use(stored: unknown) {
  const content = readStoredContent(stored, owner);
  carryForward(content, next);
  validateReturn(buildReturn(), buildContext({ previous: content, earlier: [content] }));
  compareContents(content, buildReturn(), firstEdition);
  canonicalText(content);
  return content;
}

const whole = [answeredStored('TRUST'), buildReturn()];

describe('a stored return', () => {
  it('is read as it was written', () => {
    const written = buildReturn();
    const stored: unknown = JSON.parse(JSON.stringify(written));
    expect(readStoredContent(stored, owner)).toEqual(written);
    expect(canonicalText(readStoredContent(stored, owner))).toBe(canonicalText(written));
  });

  it('holds no cell where the first edition kept that nothing was said', () => {
    const { answers } = readStoredContent(emptyStored('TRUST'), owner);
    expect(answers).toHaveLength(24 + 16);
    expect(answers.every(({ cells, confirmed }) => Object.keys(cells).length === 0 && !confirmed)).toBe(true);
  });

  it.each([[{}], [{ actions: null }], [{ metrics: [] }], [{ answers: null }], [{ answers: [] }]])(
    'that holds %j answers nothing, and can be used',
    (stored) => {
      expect(use(stored)).toEqual({ ...owner, answers: [] });
    },
  );

  it('can be used whichever of its parts are not there', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...whole),
        fc.infiniteStream(fc.nat(99)),
        fc.integer({ min: 1, max: 60 }),
        (content, chances, share) => {
          const stored = thin(content, () => (chances.next().value ?? 99) < share);
          expect(() => use(stored)).not.toThrow();
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is used or refused as unreadable, whatever was stored', () => {
    const places = ['it', 'actions', 'metrics', 'row', 'table', 'answers', 'answer', 'cells', 'cell'] as const;
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...places), (anything, where) => {
        const { actions, metrics } = answeredStored('TRUST');
        const { answers } = buildReturn();
        const [first, ...others] = answers;
        const stored = {
          it: anything,
          actions: { actions: anything, metrics },
          metrics: { actions, metrics: anything },
          row: { actions: [...actions, anything], metrics },
          table: { actions, metrics: [{ ...metrics[0], counts: anything }] },
          answers: { answers: anything },
          answer: { answers: [...answers, anything] },
          cells: { answers: [{ ...first, cells: anything }, ...others] },
          cell: { answers: [{ ...first, cells: { status: anything } }, ...others] },
        }[where];
        try {
          use(stored);
        } catch (failure) {
          expect(failure).toBeInstanceOf(DomainError);
          expect(failure).toMatchObject({ code: 'STATE_DOES_NOT_ALLOW' });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps a cell whatever it is called', () => {
    const stored: unknown = JSON.parse(
      '{"answers":[{"question":"D1-S1","cells":{"__proto__":"x","constructor":"y"}}]}',
    );
    const [answer] = readStoredContent(stored, owner).answers;
    expect(Object.entries(answer?.cells ?? {})).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
  });

  it('remembers which rows were kept where they were not those of the table, one of them twice', () => {
    const groups = ['MALE', 'FEMALE', 'NOT_KNOWN', 'MALE'];
    const stored = { metrics: [{ metricId: 'M01', stratifier: 'SEX', counts: groups.map((group) => ({ group })) }] };
    expect(readStoredContent(stored, owner).answers[0]?.storedRows).toEqual(groups);
  });

  it.each([
    ['text', 'found "text" at it, wanted an object'],
    [{ actions: 'none' }, 'found "none" at actions, wanted a list'],
    [{ actions: [{}] }, 'found nothing at actions[0].actionCode, wanted text'],
    [{ actions: [{ actionCode: 'D1-S1', status: 7 }] }, 'found 7 at actions[0].status, wanted text'],
    [
      { metrics: [{ metricId: 'M01', stratifier: 'SEX', counts: [{ group: 'MALE', numerator: '4' }] }] },
      'found "4" at metrics[0].counts[0].numerator, wanted number',
    ],
    [{ answers: [{}] }, 'found nothing at answers[0].question, wanted text'],
    [
      { answers: [{ question: 'D1-S1', cells: { status: {} } }] },
      'found {} at answers[0].cells.status, wanted text, a number or yes or no',
    ],
    [[], 'found [] at it, wanted an object'],
    [{ actions: [[]] }, 'found [] at actions[0], wanted an object'],
    [
      { answers: [{ question: 'D1-S1', cells: { status: ['A', 1] } }] },
      'found ["A",1] at answers[0].cells.status, wanted text, a number or yes or no',
    ],
  ])('says of %j where it cannot be read', (stored, words) => {
    expect(() => readStoredContent(stored, owner)).toThrow(words);
  });
});

describe('one answer of a draft', () => {
  it('is read by what it holds: cells, or the parts of the first edition', () => {
    const draft = { ...owner, edition: 1 };
    const cells = { status: 'PLANNED' };
    const expected = { question: 'D1-S1', cells, confirmed: true };
    expect(readStoredAnswer({ question: 'D1-S1', cells, confirmed: true }, draft, 'D1-S1')).toEqual(expected);
    expect(readStoredAnswer({ actionCode: 'D1-S1', status: 'PLANNED', confirmed: true }, draft, 'D1-S1')).toEqual(
      expected,
    );
    expect(() => readStoredAnswer({ question: 'D1-S1' }, draft, 'D1-S1')).toThrow('wanted text');
  });
});
