import { describe, expect, it } from '@jest/globals';
import type { Stretch } from '@monitor/domain';
import { TimeMeter } from './time-meter.js';

/** Pages of one browser, by one clock that a test sets. */
function pages(count: number) {
  const clock = { seconds: 0 };
  const meters: TimeMeter[] = [];
  const tellOthers = (from: number) => (stretch: Stretch) =>
    meters.forEach((meter, index) => {
      if (index !== from) meter.leaveOut(stretch);
    });
  for (let index = 0; index < count; index += 1) {
    const around = { tell: tellOthers(index), now: () => clock.seconds * 1_000 };
    meters.push(new TimeMeter({ section: 'D1', isShown: true }, around));
  }
  return { clock, meters };
}

const inAll = (meters: readonly TimeMeter[]) =>
  meters.flatMap((meter) => meter.claim().spent).reduce((sum, { seconds }) => sum + seconds, 0);

describe('the meter of a page', () => {
  it('counts the minute after each use, in the section that is shown, and not while the page is out of sight', () => {
    const { clock, meters } = pages(1);
    const [meter] = meters as [TimeMeter];
    expect(meter.claim().spent).toEqual([]);
    meter.use();
    clock.seconds = 20;
    meter.enter('D2');
    clock.seconds = 30;
    meter.turn(false);
    clock.seconds = 45;
    meter.turn(true);
    clock.seconds = 600;
    expect(meter.claim().spent).toEqual([
      { section: 'D1', seconds: 20 },
      { section: 'D2', seconds: 25 },
    ]);
  });

  it('counts once for two pages that are used in turn, and never names a person', () => {
    const { clock, meters } = pages(2);
    for (clock.seconds = 0; clock.seconds < 300; clock.seconds += 7) meters[clock.seconds % 2]?.use();
    expect(inAll(meters)).toBeGreaterThan(280);
    expect(inAll(meters)).toBeLessThanOrEqual(clock.seconds);
    expect(Object.keys(meters[0]!.claim()).sort()).toEqual(['meter', 'spent']);
  });
});
