import { describe, expect, it } from '@jest/globals';
import { stratifierDefinition } from '@monitor/domain';
import type { Stratifier } from '@monitor/domain';
import fc from 'fast-check';
import { groupsOfSums } from '../publication/published-groups.builder.js';
import { equityPoint } from './equity-point.js';
import { gapsAcrossAreas } from './gaps-across-areas.js';

const deprivation = stratifierDefinition('DEPRIVATION');

/** A point whose groups have these numerators of 1,000 people, in the order of the stratifier; the last group as well off. */
function pointOf(numerators: readonly number[], stratifier: Stratifier = 'DEPRIVATION') {
  const definition = stratifierDefinition(stratifier);
  const sums = definition.groups.map(({ code }, index) => [code, [numerators[index] ?? 500, 1000]]);
  return equityPoint(groupsOfSums(Object.fromEntries(sums), definition), definition);
}

function gapsOf(points: (ReturnType<typeof pointOf> | undefined)[], definition = deprivation) {
  return gapsAcrossAreas({
    metricName: 'NHS App registration',
    quarterLabel: 'July to September 2026',
    areasName: 'regions',
    definition,
    areas: points.map((point, index) => ({ code: `Y5${index}`, point })),
  });
}

const wide = pointOf([300, 400, 500, 550, 600]);
const barely = pointOf([455, 500, 500, 500, 500]);
const none = pointOf([500, 500, 500, 500, 500]);
const hidden = pointOf([3, 500, 500, 500, 500]);

describe('gaps across areas', () => {
  it('counts the areas whose gap is beyond chance, those of which nobody can tell, and those that cannot be shown', () => {
    expect(gapsOf([wide, none, hidden, undefined])).toMatchObject({
      verdict: 'DIFFERENT',
      subjects: ['Y50'],
      sentence:
        'NHS App registration, July to September 2026: the gap is larger than chance would explain in 1 of 4 regions. ' +
        'Of 1, these figures cannot tell. It cannot be shown for 2.',
    });
  });

  it('says that it cannot tell, not that there is no gap, where none is beyond chance', () => {
    expect(gapsOf([none, none])).toMatchObject({
      verdict: 'CANNOT_TELL',
      subjects: [],
      sentence: expect.stringMatching(/cannot tell whether there is a gap in any of the 2 regions\.$/),
    });
  });

  it('claims nothing where nothing can be shown', () => {
    expect(gapsOf([hidden])).toMatchObject({ verdict: 'CANNOT_TELL', allowance: null });
    expect(gapsOf([hidden]).sentence).toContain('no gap can be shown for any of the 1 regions');
  });

  it('takes a gap for clear among one area that is not clear among many', () => {
    expect(gapsOf([barely]).subjects).toEqual(['Y50']);
    expect(gapsOf([barely, ...Array.from({ length: 41 }, () => none)]).subjects).toEqual([]);
  });

  it('allows for every pair of groups where the two were not fixed beforehand', () => {
    const ethnicity = stratifierDefinition('ETHNICITY');
    const groups = ethnicity.groups.filter(({ comparable }) => comparable).length;
    const found = gapsOf([pointOf([300], 'ETHNICITY'), pointOf([300], 'ETHNICITY')], ethnicity);
    expect(found.allowance?.comparisons).toBe(groups * (groups - 1));
    expect(gapsOf([wide, wide]).allowance?.comparisons).toBe(2);
  });

  it('never finds more areas clear when more are looked at', () => {
    const numerators = fc.array(fc.integer({ min: 100, max: 900 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(numerators, { minLength: 1, maxLength: 5 }), numerators, (areas, another) => {
        const few = gapsOf(areas.map((each) => pointOf(each))).subjects;
        const more = gapsOf([...areas, another].map((each) => pointOf(each))).subjects;
        expect(more.filter((code) => code !== `Y5${areas.length}`).every((code) => few.includes(code))).toBe(true);
      }),
    );
  });
});
