import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { currentCatalogue } from '../framework/catalogue.js';
import { DomainError } from '../errors/domain-error.js';
import { compareRevisions } from './compare-revisions.js';
import { buildContext, buildReturn } from './complete-return.builder.js';
import { contentForHash } from './content-for-hash.js';
import { carryForward } from './new-return.js';
import { readStoredContent } from './stored-content.js';
import { validateReturn } from './validate-return.js';

const owner = { organisationCode: 'RX1', quarterId: '2026-27-Q2', catalogueVersion: 1 };
const next = { organisationType: 'TRUST', quarterId: '2026-27-Q3', catalogue: currentCatalogue } as const;
/** What names a row: without it nobody can say what was answered. */
const names = new Set(['actionCode', 'metricId', 'stratifier', 'group']);

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
  validateReturn(buildReturn(), buildContext({ previous: content }));
  compareRevisions(content, buildReturn());
  return content;
}

describe('a stored return', () => {
  it('is read as it was written', () => {
    const written = buildReturn();
    const stored: unknown = JSON.parse(JSON.stringify(written));
    expect(readStoredContent(stored, owner)).toEqual(written);
    expect(contentForHash(readStoredContent(stored, owner))).toBe(contentForHash(written));
  });

  it.each([[{}], [{ actions: null }], [{ metrics: [] }]])(
    'that holds %j answers nothing, and can be used',
    (stored) => {
      expect(use(stored)).toEqual({ ...owner, actions: [], metrics: [] });
    },
  );

  it('can be used whichever of its parts are not there', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(99)), fc.integer({ min: 1, max: 60 }), (chances, share) => {
        const stored = thin(buildReturn(), () => (chances.next().value ?? 99) < share);
        expect(() => use(stored)).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });

  it('is used or refused as unreadable, whatever was stored', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('it', 'actions', 'metrics', 'row', 'table'), (anything, where) => {
        const { actions, metrics } = buildReturn();
        const stored = {
          it: anything,
          actions: { actions: anything, metrics },
          metrics: { actions, metrics: anything },
          row: { actions: [...actions, anything], metrics },
          table: { actions, metrics: [{ ...metrics[0], counts: anything }] },
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

  it.each([
    ['text', 'found "text" at it, wanted an object'],
    [{ actions: 'none' }, 'found "none" at actions, wanted a list'],
    [{ actions: [{}] }, 'found nothing at actions[0].actionCode, wanted text'],
    [
      { actions: [{ actionCode: 'D1-S1', status: 'DONE' }] },
      'found "DONE" at actions[0].status, wanted one of NOT_STARTED',
    ],
    [
      { metrics: [{ metricId: 'M01', stratifier: 'SEX', counts: [{ group: 'MALE', numerator: '4' }] }] },
      'found "4" at metrics[0].counts[0].numerator, wanted number',
    ],
  ])('says of %j where it cannot be read', (stored, words) => {
    expect(() => readStoredContent(stored, owner)).toThrow(words);
  });
});
