import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formEditions } from '../form/editions/form-editions.js';
import {
  beginActivity,
  countedElsewhere,
  countUntil,
  elsewhereInReturn,
  secondsSpent,
  stillActiveMs,
} from './activity.js';
import type { Activity } from './activity.js';

const lastSecond = 600;
const sections = ['D1', 'D2', 'ELSEWHERE'];

/** What happens on one of a person's pages in a second. */
interface Happening {
  at: number;
  page: number;
  what: 'INPUT' | 'SHOW' | 'HIDE' | 'TICK' | 'D1' | 'D2';
}

const happenings = (pages: number) =>
  fc
    .array(
      fc.record({
        at: fc.integer({ min: 0, max: lastSecond }),
        page: fc.integer({ min: 0, max: pages - 1 }),
        what: fc.constantFrom<Happening['what']>('INPUT', 'INPUT', 'INPUT', 'SHOW', 'HIDE', 'TICK', 'D1', 'D2'),
      }),
      { maxLength: 60 },
    )
    .map((all) => [...all].sort((a, b) => a.at - b.at));

const ms = (second: number) => second * 1000;
const spentMs = ({ spentMs: spent }: Activity) => Object.values(spent).reduce((sum, each) => sum + each, 0);
const total = (pages: readonly Activity[]) => pages.reduce((sum, page) => sum + spentMs(page), 0);

function after(activity: Activity, { what, at }: Happening): Activity {
  if (what === 'INPUT') return { ...activity, lastInput: ms(at) };
  if (what === 'SHOW' || what === 'HIDE') return { ...activity, isShown: what === 'SHOW' };
  return what === 'TICK' ? activity : { ...activity, section: what };
}

/** Tells the others what a page has counted, and them in turn what they count before it. */
function tell(pages: Activity[], from: number, counted: ReturnType<typeof countUntil>['counted']): void {
  if (counted === null) return;
  for (const index of pages.keys()) {
    if (index === from) continue;
    const told = countedElsewhere(pages[index]!, counted);
    pages[index] = told.activity;
    tell(pages, index, told.counted);
  }
}

/** Measures as the browser does: each page for itself, telling the others. */
function measured(pages: number, all: readonly Happening[]): Activity[] {
  const measuring = Array.from({ length: pages }, () => beginActivity({ section: 'D1', isShown: true, at: 0 }));
  const count = (page: number, at: number) => {
    const { activity, counted } = countUntil(measuring[page]!, ms(at));
    measuring[page] = activity;
    tell(measuring, page, counted);
  };
  for (const happening of all) {
    count(happening.page, happening.at);
    measuring[happening.page] = after(measuring[happening.page]!, happening);
  }
  for (const page of measuring.keys()) count(page, lastSecond);
  return measuring;
}

/** The definition, second by second: some page is in sight and had input within the last minute. */
function activeSeconds(pages: number, all: readonly Happening[]): number {
  let active = 0;
  for (let second = 0; second < lastSecond; second += 1) {
    const isActive = Array.from({ length: pages }, (_, page) => page).some((page) => {
      const before = all.filter((each) => each.page === page && each.at <= second);
      const shown = before.findLast(({ what }) => what === 'SHOW' || what === 'HIDE')?.what !== 'HIDE';
      const input = before.findLast(({ what }) => what === 'INPUT')?.at;
      return shown && input !== undefined && ms(second - input) < stillActiveMs;
    });
    if (isActive) active += 1;
  }
  return active;
}

describe('active time', () => {
  it('is that in which a page is in sight and had input in the last minute, whatever happens when', () => {
    fc.assert(
      fc.property(happenings(1), (all) => {
        expect(total(measured(1, all))).toBe(ms(activeSeconds(1, all)));
      }),
    );
  });

  it('of several pages of one person counts once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 4 }), (pages) => {
        fc.assert(
          fc.property(happenings(pages), (all) => {
            expect(total(measured(pages, all))).toBe(ms(activeSeconds(pages, all)));
          }),
          { numRuns: 40 },
        );
      }),
      { numRuns: 6 },
    );
  });

  it('is never more than has gone by, and belongs to the section that was shown', () => {
    fc.assert(
      fc.property(happenings(3), (all) => {
        const pages = measured(3, all);
        expect(total(pages)).toBeLessThanOrEqual(ms(lastSecond));
        for (const page of pages) expect(sections).toEqual(expect.arrayContaining(Object.keys(page.spentMs)));
        const sent = pages.flatMap(secondsSpent).reduce((sum, { seconds }) => sum + seconds, 0);
        expect(sent).toBeLessThanOrEqual(lastSecond);
      }),
    );
  });

  it('does not grow while a computer sleeps, beyond the minute that was begun', () => {
    const typed = { ...beginActivity({ section: 'D1', isShown: true, at: 0 }), lastInput: 0 };
    expect(secondsSpent(countUntil(typed, ms(28_800)).activity)).toEqual([{ section: 'D1', seconds: 60 }]);
  });

  it('of no section has a name that no section has', () => {
    const keys = formEditions.flatMap((edition) => edition.sections.map(({ key }) => key));
    expect(keys).not.toContain(elsewhereInReturn);
  });
});
