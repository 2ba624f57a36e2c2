import { beforeAll, describe, expect, it } from '@jest/globals';
import { areaFindings } from '@monitor/analysis';
import type { Finding } from '@monitor/analysis';
import { quarterLabel, stratifierDefinition } from '@monitor/domain';
import { england, publishView } from '../worlds/people/publish-view.js';
import type { CountedReturn } from '../worlds/people/publish-view.js';
import { DemonstrationSays } from './demonstration-says.js';

/** Words by which the first edition spoke of groups that it chose after looking. */
const chosenAfterLooking = /highest|lowest|better-off|worse-off/i;
const widenedOrNarrowed = /the gap has (widened|narrowed)/i;

describe('what the first edition said of the demonstration, and what is said now', () => {
  let registrations: DemonstrationSays;
  let ownServices: DemonstrationSays;
  beforeAll(() => {
    registrations = new DemonstrationSays({ metricId: 'M01', stratifier: 'DEPRIVATION' });
    ownServices = new DemonstrationSays({ metricId: 'M03', stratifier: 'DEPRIVATION' });
  });

  it('South West "has widened" from 18 practices to 12: no change is claimed', () => {
    expect(registrations.finding('Y58', 'GAP_CHANGE').verdict).not.toBe('DIFFERENT');
    expect(registrations.finding('Y58', 'GAP_TREND').verdict).not.toBe('DIFFERENT');
    expect(registrations.words('Y58')).not.toMatch(widenedOrNarrowed);
  });

  it('Midlands "has narrowed" by one practice whose supplier was at fault: no change is claimed', () => {
    expect(ownServices.finding('Y60', 'GAP_CHANGE').verdict).not.toBe('DIFFERENT');
    expect(ownServices.words('Y60')).not.toMatch(widenedOrNarrowed);
  });

  it('England "has narrowed" by two regions: it is said of nobody without what carries it', () => {
    const { verdict, causes } = registrations.finding(england, 'GAP_CHANGE');
    const carried = causes.filter(({ kind }) => ['ONE_AREA', 'TWO_AREAS', 'LEVELLING_DOWN'].includes(kind));
    expect(verdict === 'DIFFERENT' ? carried.length : 1).toBeGreaterThan(0);
  });

  it('London 16.0 to 17.7, people taken for independent: as wide as draws of practices make it, 15.1 to 18.5', () => {
    const { lower, upper } = registrations.series.get('Y56')!.at(-1)!.point.difference;
    expect(lower).toBeLessThan(0.153);
    expect(upper).toBeGreaterThan(0.183);
  });

  it('names the two groups as they are, fixed beforehand, in points and in ratio', () => {
    const { sentence } = registrations.finding('Y56', 'GAP');
    expect(sentence).toContain('lower in the most deprived fifth than in the least deprived fifth');
    expect(sentence).toMatch(/percentage points .* times as high/);
    for (const area of ['Y56', 'Y61', 'Y63', england])
      expect(registrations.words(area)).not.toMatch(chosenAfterLooking);
  });
});

/** What is said of an area, beside six others that are larger, so that England's figures hold. */
function saidOf(own: readonly CountedReturn[], stratifier: string): Finding[] {
  const groups = own[0]!.numerators.length;
  const others = Array.from({ length: 60 }, (_, index) => ({
    code: `X${index}`,
    regionCode: `B${index % 6}`,
    numerators: Array.from({ length: groups }, (_each, group) => 480 + ((index * 37 + group * 11) % 40)),
    denominators: Array.from({ length: groups }, () => 1000),
  }));
  const now = [...own, ...others];
  const quarterId = '2026-27-Q1';
  const view = publishView([{ quarterId, atFirst: now, now }], { metricId: 'M01', stratifier });
  const [quarter] = view.get('A1')!;
  return areaFindings({
    areaName: 'A1',
    metricName: 'NHS App registration',
    definition: stratifierDefinition(stratifier),
    points: [{ ...quarter!, quarterLabel: quarterLabel(quarterId) }],
    breaks: [],
    parts: [],
  });
}

function returnsOf(count: number, shares: readonly number[], people: number): CountedReturn[] {
  return Array.from({ length: count }, (_, index) => ({
    code: `O${index}`,
    regionCode: 'A1',
    numerators: shares.map((share) => Math.round(share * people * (share === 0 ? 0 : 1 + 0.02 * ((index % 5) - 2)))),
    denominators: shares.map(() => people),
  }));
}

describe('what the first edition said of a hidden figure, and what is said now', () => {
  it('"counts are so small" of 9,978 people: the reason is how few organisations gave them', () => {
    const [gap] = saidOf(returnsOf(2, [0.4, 0.5, 0.5, 0.5, 0.6], 1000), 'DEPRIVATION');
    expect(gap!.verdict).toBe('CANNOT_TELL');
    expect(gap!.sentence).toContain('only 2 organisations have a return that gives it');
    expect(gap!.sentence).not.toMatch(/so small|too small/);
  });

  it('"gap 4.6 points" beside a hidden group that stands at 0 of 3,600: the group is named', () => {
    const [gap] = saidOf(returnsOf(12, [0.52, 0.5, 0.46, 0.5, 0], 300), 'ETHNICITY');
    const hidden = gap!.cautions.find(({ kind }) => kind === 'HIDDEN_GROUP');
    expect(hidden!.subjects).toEqual(['OTHER']);
    expect(hidden!.sentence).toContain('Any other ethnic group');
    expect(gap!.verdict).not.toBe('ALIKE');
  });

  it('the highest against the lowest ethnic group: each against one that was declared', () => {
    const [gap] = saidOf(returnsOf(12, [0.55, 0.45, 0.4, 0.45, 0.5], 600), 'ETHNICITY');
    expect(gap!.sentence).toContain('beside “White”');
    expect(gap!.sentence).not.toMatch(chosenAfterLooking);
  });
});
