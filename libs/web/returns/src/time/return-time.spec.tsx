import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { AttendReturnInput } from '@monitor/web-graphql';
import type { Role } from '@monitor/domain';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { anEvent, aReturn } from '../testing/a-return.builder.js';
import { renderReturn } from '../testing/render-return.js';

const halfMinute = 30_000;

/** The pages of a return on a service that hears signs of life, or does not. */
function renderMeasured(page: string, { shown = aReturn(), role = 'PREPARER' as Role } = {}) {
  const service = { signs: [] as AttendReturnInput[], isAway: false };
  const attendReturn = ({ input }: Record<string, unknown>) => {
    if (service.isAway) throw new Error('away');
    service.signs.push(input as AttendReturnInput);
    return { others: [], commentedAt: null };
  };
  const timeOnReturn = () => ({
    ...{ minutes: 131, minutesBefore: 180 },
    sections: [{ section: 'D1', title: 'Access to devices and data', minutes: 40 }],
  });
  const returnComments = () => ({ total: 0, open: 0, nextCursor: null, threads: [] });
  renderReturn(page, { shown, operations: { attendReturn, timeOnReturn, returnComments } }, role);
  return service;
}

const spentIn = ({ activeTime }: AttendReturnInput) => activeTime?.map(({ spent }) => spent) ?? null;
const wait = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));

beforeEach(() => {
  jest.useFakeTimers({ advanceTimers: true });
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

describe('the time that a return takes', () => {
  it('goes with the sign of life: an empty total to begin with, then what was used, and nothing while nothing is new', async () => {
    const service = renderMeasured('sections/D1');
    await waitFor(() => expect(service.signs.length).toBeGreaterThan(0), { timeout: 15_000 });
    expect(spentIn(service.signs[0]!)).toEqual([[]]);
    fireEvent.keyDown(window, { key: 'a' });
    await wait(halfMinute);
    const [spent] = spentIn(service.signs.at(-1)!) ?? [];
    expect(spent).toHaveLength(1);
    expect(spent?.[0]).toMatchObject({ section: 'D1' });
    expect(spent?.[0]?.seconds).toBeGreaterThanOrEqual(20);
    expect(spent?.[0]?.seconds).toBeLessThanOrEqual(31);
    for (let beat = 0; beat < 4; beat += 1) await wait(halfMinute);
    const before = service.signs.length;
    await wait(halfMinute);
    expect(service.signs.slice(before).map(spentIn)).toEqual([null]);
  });

  it('is a total, so that what a lost sign said comes with the next', async () => {
    const service = renderMeasured('sections/D1');
    await waitFor(() => expect(service.signs.length).toBeGreaterThan(0), { timeout: 15_000 });
    service.isAway = true;
    fireEvent.keyDown(window, { key: 'a' });
    await wait(halfMinute);
    service.isAway = false;
    await wait(3 * halfMinute);
    expect(spentIn(service.signs.at(-1)!)?.[0] ?? spentIn(service.signs.at(-2)!)?.[0]).toEqual([
      { section: 'D1', seconds: 60 },
    ]);
  });

  it('is not measured of helpers, nor once the region decides', async () => {
    const service = renderMeasured('history', {
      shown: aReturn({ head: { state: 'SIGNED_OFF', revision: 1 }, draft: null, events: [anEvent()], allowed: [] }),
    });
    await waitFor(() => expect(service.signs.length).toBeGreaterThan(0), { timeout: 15_000 });
    fireEvent.keyDown(window, { key: 'a' });
    await wait(halfMinute);
    expect(service.signs.map(spentIn).filter((spent) => spent !== null)).toEqual([]);
  });

  it('is said to be measured where the return is filled in, once and not aloud', async () => {
    renderMeasured('');
    const line = await screen.findByText(/measure how long each section is worked on, without your name/);
    expect(line.closest('[aria-live], [role="status"], [role="alert"]')).toBeNull();
  });

  it('is told to the organisation with its receipt, by section, and not to the region', async () => {
    const shown = aReturn({
      head: { state: 'SIGNED_OFF', revision: 1 },
      ...{ draft: null, events: [anEvent()], allowed: [] },
    });
    renderMeasured('history', { shown });
    expect(
      await screen.findByText(
        'Working on this return took about 2 hours 10 minutes on these pages, everybody together. The quarter before it was about 3 hours.',
      ),
    ).toBeTruthy();
    cleanup();
    renderMeasured('history', { shown, role: 'REGIONAL_LEAD' });
    await screen.findByText('What happened');
    expect(screen.queryByText(/Working on this return took/)).toBeNull();
  });
});
