import { describe, expect, it } from '@jest/globals';
import { checkReorganisation } from './check-reorganisation.js';
import type { ReorganisationContext } from './known-bodies.js';
import { body, knownWorld, link, newBoard, part, reorganisation } from './reorganisation.builder.js';
import type { ReorganisationContent } from './reorganisation.js';

const today = '2026-11-24';

function errors(given: Partial<ReorganisationContent>, known: Partial<ReorganisationContext> = {}): string[] {
  const found = checkReorganisation(reorganisation(given), knownWorld(known), today);
  return found.filter(({ severity }) => severity === 'ERROR').map(({ field }) => field);
}

function warnings(given: Partial<ReorganisationContent>, known: Partial<ReorganisationContext> = {}): string[] {
  const found = checkReorganisation(reorganisation(given), knownWorld(known), today);
  expect(found.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
  return found.map(({ message }) => message);
}

const intoB = { links: [link('A', 'B')] };

describe('what a reorganisation must say', () => {
  it('has nothing against a merger into a board that goes on, or into a new one', () => {
    expect(errors(intoB)).toEqual([]);
    expect(errors({ newBodies: [newBoard('N')], links: [link('A', 'N'), link('B', 'N')] })).toEqual([]);
  });

  it('asks for a title, a source, a real day and for something that changes', () => {
    expect(errors({ title: ' ', source: '', links: [] })).toEqual(['title', 'source', 'links']);
    expect(errors({ ...intoB, effectiveOn: '2027-02-30' })).toEqual(['effectiveOn']);
    expect(errors({ ...intoB, title: 'x'.repeat(121) })).toEqual(['title']);
  });
});

describe('new bodies', () => {
  it('have a code that was never in use, of one to five signs', () => {
    const code = (given: string) => errors({ newBodies: [newBoard(given)] });
    expect(code('T6Y0W')).toEqual([]);
    expect(code('B1')).toEqual(['newBodies.0.code']);
    expect(code('')).toEqual(['newBodies.0.code']);
    expect(code('ABCDEF')).toEqual(['newBodies.0.code']);
    expect(code('A,B')).toEqual(['newBodies.0.code']);
    expect(errors({ newBodies: [newBoard('N'), newBoard('N')] })).toEqual(['newBodies.1.code']);
  });

  it('lie in a region that exists on the day, and belong to a board of that region', () => {
    const trust = { type: 'TRUST', icbCode: 'B' } as const;
    expect(errors({ newBodies: [newBoard('N', trust)] })).toEqual([]);
    expect(errors({ newBodies: [newBoard('N', { ...trust, icbCode: 'D' })] })).toEqual(['newBodies.0.icbCode']);
    expect(errors({ newBodies: [newBoard('N', { ...trust, icbCode: 'R1' })] })).toEqual(['newBodies.0.icbCode']);
    expect(errors({ newBodies: [newBoard('N', { regionCode: 'R9' })] })).toEqual(['newBodies.0.regionCode']);
    expect(errors({ newBodies: [newBoard('N', { icbCode: 'B' })] })).toEqual(['newBodies.0.icbCode']);
    const ofClosing = { newBodies: [newBoard('N', { ...trust, icbCode: 'A' })], links: [link('A', 'B')] };
    expect(errors(ofClosing)).toEqual(['newBodies.0.icbCode']);
  });
});

describe('who takes over from whom', () => {
  it('is open the day before, and not taken over from on or after the day', () => {
    expect(errors({ links: [link('X', 'B')] })).toEqual(['links.0.predecessorCode']);
    const closed = [...knownWorld().periods, body('X', { type: 'ICB', validTo: '2027-03-30' })];
    expect(errors({ links: [link('X', 'B')] }, { periods: closed })).toEqual(['links.0.predecessorCode']);
    const known = (effectiveOn: string) => ({
      successions: [{ ...link('A', 'C'), weight: 1, effectiveOn, source: 'Known' }],
    });
    expect(errors(intoB, known('2027-07-01'))).toEqual(['links.0.predecessorCode']);
    expect(errors(intoB, known('2027-04-01'))).toEqual(['links.0.predecessorCode']);
    expect(errors(intoB, known('2025-04-01'))).toEqual([]);
  });

  it('does not end while it is still to take over from another', () => {
    const known = { successions: [{ ...link('C', 'A'), weight: 1, effectiveOn: '2028-04-01', source: 'Known' }] };
    expect(errors(intoB, known)).toEqual(['links.0.predecessorCode']);
    expect(errors({ closures: ['A'] }, known)).toEqual(['closures.0']);
    expect(errors({ links: [{ ...part('A', 'B', 0.5), type: 'BOUNDARY_CHANGE' }] }, known)).toEqual([]);
  });

  it('has a successor that is open on the day or new, of the same type, and not itself', () => {
    expect(errors({ links: [link('A', 'X')] })).toEqual(['links.0.successorCode']);
    expect(errors({ links: [link('A', 'A')] })).toEqual(['links.0.successorCode']);
    expect(errors({ links: [link('A', 'B1')] })).toEqual(['links.0.successorCode']);
    expect(errors({ links: [link('A', '')] })).toEqual(['links.0.successorCode']);
  });

  it('makes no chain within the day, in the draft or with what is known', () => {
    expect(errors({ links: [link('A', 'B'), link('B', 'C')] })).toEqual([
      'links.0.successorCode',
      'links.1.predecessorCode',
    ]);
    const known = { successions: [{ ...link('B', 'C'), weight: 1, effectiveOn: '2027-04-01', source: 'Known' }] };
    expect(errors(intoB, known)).toEqual(['links.0.successorCode']);
  });

  it('happens in one way for each predecessor, which fits the number of successors', () => {
    expect(errors({ links: [link('A', 'B'), link('A', 'C')] })).toEqual(['links.0.type', 'links.1.type']);
    expect(errors({ links: [part('A', 'B', 0.5)] })).toContain('links.0.type');
    expect(errors({ links: [link('A', 'B'), part('A', 'C', 0.5)] })).toContain('links.0.type');
    expect(errors({ ...intoB, closures: ['A'] })).toContain('links.0.type');
    expect(errors({ links: [link('A', 'B', { type: 'RENAME' })] })).toEqual(['links.0.type']);
    expect(errors({ newBodies: [newBoard('N')], links: [link('A', 'N', { type: 'RENAME' })] })).toEqual([]);
  });
});

describe('weights', () => {
  const split = (one: number | null, other: number | null) =>
    errors({ links: [part('A', 'B', one), part('A', 'C', other)] });

  it('of a split are each above 0 and below 1 and add up to 1, give or take a thousandth', () => {
    expect(split(0.6, 0.4)).toEqual([]);
    expect(split(0.3333, 0.6662)).toEqual([]);
    expect(split(0.6, 0.398)).toEqual(['links.0.weight']);
    expect(split(1, 0.4)).toEqual(['links.0.weight']);
    expect(split(0, 1)).toEqual(['links.0.weight', 'links.1.weight']);
    expect(split(0.12345678, 0.87654322)).toEqual(['links.0.weight', 'links.1.weight']);
  });

  it('may be unknown only for all parts, if the drafter says so; then the page says what follows', () => {
    expect(split(null, 0.4)).toEqual(['links.0.weight']);
    const silent = { ...part('A', 'B', 0.4), weight: null };
    expect(errors({ links: [silent, part('A', 'C', 0.6)] })).toEqual(['links.0.weight']);
    expect(warnings({ links: [part('A', 'B', null), part('A', 'C', null)] })[0]).toMatch(
      /^Nobody knows the weights of Body A \(A\): its history .* region only/,
    );
  });

  it('of a change of boundary stay below 1, for a body that goes on', () => {
    const given = (weight: number) => ({ links: [{ ...part('A', 'B', weight), type: 'BOUNDARY_CHANGE' as const }] });
    expect(errors(given(0.2))).toEqual([]);
    const all = [part('A', 'B', 0.5), part('A', 'C', 0.5)].map((each) => ({
      ...each,
      type: 'BOUNDARY_CHANGE' as const,
    }));
    expect(errors({ links: all })).toEqual(['links.0.weight']);
  });

  it('are not given for a merger, and carry who worked them out', () => {
    expect(errors({ links: [link('A', 'B', { weight: 0.5 })] })).toEqual(['links.0.weight']);
    const unsaid = { ...part('A', 'B', 0.5), weightsSource: '' };
    expect(errors({ links: [unsaid, part('A', 'C', 0.5)] })).toEqual(['links.0.weightsSource']);
  });

  it('of single groups are known groups, given for every part, and add up as well', () => {
    const groups = (one: Record<string, number>, other: Record<string, number>) =>
      errors({
        links: [
          { ...part('A', 'B', 0.5), groupWeights: one },
          { ...part('A', 'C', 0.5), groupWeights: other },
        ],
      });
    const key = 'DEPRIVATION.IMD1';
    expect(groups({ [key]: 0.7 }, { [key]: 0.3 })).toEqual([]);
    expect(groups({ [key]: 0.7 }, { [key]: 0.2 })).toEqual([`links.0.groupWeights.${key}`]);
    expect(groups({ [key]: 0.7 }, {})).toEqual([`links.1.groupWeights.${key}`]);
    expect(groups({ 'AGE.IMD1': 1 }, { 'AGE.IMD1': 0 })).toEqual(['links.0.groupWeights.AGE.IMD1']);
  });
});

describe('closures, names and moves', () => {
  it('name organisations that are open, once', () => {
    expect(errors({ closures: ['A1', 'A1', 'X', ''] })).toEqual(['closures.1', 'closures.2', 'closures.3']);
    const names = [
      { code: 'A', name: 'Another' },
      { code: 'A', name: 'Yet another' },
      { code: 'B', name: 'Body B' },
      { code: 'X', name: 'Nobody' },
    ];
    expect(errors({ newNames: names })).toEqual(['newNames.1.code', 'newNames.2.name', 'newNames.3.code']);
  });

  it('lead to a board or region that exists on the day; boards to a region only', () => {
    const moves = (code: string, toCode: string) => errors({ moves: [{ code, toCode }] });
    expect([moves('A1', 'B'), moves('A1', 'R2'), moves('A', 'R2')]).toEqual([[], [], []]);
    expect([moves('A1', 'B1'), moves('A', 'B'), moves('A1', '')]).toEqual(Array(3).fill(['moves.0.toCode']));
    expect([moves('R1', 'R2'), moves('X', 'B')]).toEqual(Array(2).fill(['moves.0.code']));
    expect(errors({ placeMoves: [{ placeCode: 'P9', toCode: 'B' }] })).toEqual(['placeMoves.0.placeCode']);
    expect(errors({ placeMoves: [{ placeCode: 'P1', toCode: 'B' }] })).toEqual([]);
  });

  it('leave nobody in a region that no longer exists', () => {
    const split = {
      newBodies: [newBoard('R8', { type: 'REGION', regionCode: 'R8' })],
      links: [part('R2', 'R1', 0.5), part('R2', 'R8', 0.5)],
    };
    expect(errors(split)).toEqual(['moves']);
    expect(errors({ ...split, moves: [{ code: 'D', toCode: 'R8' }] })).toEqual([]);
  });
});

describe('what a reorganisation leads to that people may not expect', () => {
  it('is said of a day within a quarter: who reports for which', () => {
    const within = { newBodies: [newBoard('N')], links: [link('A', 'N')], effectiveOn: '2027-05-15' };
    expect(warnings(within)).toEqual([
      '15 May 2027 is not the first day of a quarter. Bodies that are taken over from report for April to June 2027, in which they close; new bodies are first asked for July to September 2027, their first full quarter.',
    ]);
    expect(warnings(intoB)).toEqual([]);
  });

  it('is said of a day that has passed, of returns that were begun, and of members that are left', () => {
    expect(warnings({ ...intoB, effectiveOn: '2026-04-01' })).toEqual([
      'The day has passed: history is restated at once when this is approved.',
    ]);
    const begun = (code: string, quarterId: string, isAccepted = false) => ({ code, quarterId, isAccepted });
    const begunReturns = [
      begun('A', '2026-27-Q3', true),
      begun('A', '2026-27-Q4'),
      begun('A', '2027-28-Q1'),
      begun('A', '2027-28-Q2', true),
      begun('B', '2026-27-Q4'),
    ];
    expect(warnings(intoB, { begunReturns })).toEqual([
      'Body A (A) has begun its return for January to March 2027 and it is not accepted yet. It is still asked for it.',
      'Body A (A) has begun its return for April to June 2027 and it is not accepted yet. It will no longer be asked for it.',
      'Body A (A) has an accepted return for July to September 2027, after it ends. It stays counted.',
    ]);
    const split = { links: [part('A', 'B', 0.5), part('A', 'C', 0.5)], moves: [{ code: 'A1', toCode: 'B' }] };
    expect(warnings(split)).toEqual([
      'One organisation of Body A (A) is assigned to no successor and counts for the region only.',
    ]);
    expect(warnings({ ...split, placeMoves: [{ placeCode: 'P1', toCode: 'C' }] })).toEqual([]);
  });

  it('is said of a closure that nobody takes over from', () => {
    expect(warnings({ closures: ['A'] })[0]).toBe(
      'Nobody takes over from Body A (A): its history stays its own. Of the 2 organisations that belong to it, each that is not moved counts for its region only.',
    );
  });
});
