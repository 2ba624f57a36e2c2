import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Keeping } from './keeping.js';
import type { Keeper } from './keeping.js';

const viewer = { operationName: 'Viewer', variables: {} };
const ofReturn = (quarterId: string) => ({ operationName: 'QuarterlyReturn', variables: { quarterId } });

/** A keeper that notes what it is told, and is there for each question only after its own wait. */
function slowKeeper(waits: number[]) {
  const told: string[] = [];
  const keeper: Keeper = {
    keep: async ({ operationName, variables }) => {
      await Promise.resolve();
      told.push(`${operationName} ${Object.values(variables).join(' ')}`.trim());
    },
    open: () => Promise.resolve(null),
    takeSaved: ({ quarterId }) => Promise.resolve(void told.push(`saved ${quarterId}`)),
    returns: () => Promise.resolve([]),
  };
  let asked = 0;
  const find = async () => {
    const turns = waits[asked++ % waits.length] ?? 0;
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
    return keeper;
  };
  return { told, find };
}

describe('what is kept by a page', () => {
  it('is handed on in the order in which it was shown, however late the keeper comes to each', async () => {
    const waits = fc.array(fc.nat(40), { minLength: 1, maxLength: 6 });
    const inOrder = fc.asyncProperty(waits, fc.boolean(), async (turns, viewerIsFirst) => {
      const { told, find } = slowKeeper(turns);
      const keeping = new Keeping();
      keeping.begin(find);
      const whose = () => keeping.keep(viewer, { viewer: { personId: 'p-1' } });
      if (viewerIsFirst) whose();
      keeping.keep(ofReturn('2026-27-Q1'), {});
      if (!viewerIsFirst) whose();
      keeping.keep(ofReturn('2026-27-Q2'), {});
      keeping.takeSaved({ organisationCode: 'ZZ001', quarterId: '2026-27-Q2', sent: [], outcome: {} as never });
      await new Promise((resolve) => setTimeout(resolve));
      expect(told).toEqual([
        ...['Viewer', 'QuarterlyReturn 2026-27-Q1', 'QuarterlyReturn 2026-27-Q2'],
        'saved 2026-27-Q2',
      ]);
    });
    await fc.assert(inOrder, { numRuns: 60 });
  });

  it('goes on after something that could not be kept', async () => {
    const { told, find } = slowKeeper([0]);
    const keeping = new Keeping();
    let isFirst = true;
    keeping.begin(async () => {
      const keeper = await find();
      const isBroken = isFirst;
      isFirst = false;
      return isBroken ? { ...keeper, keep: () => Promise.reject(new Error('full')) } : keeper;
    });
    keeping.keep(viewer, { viewer: { personId: 'p-1' } });
    keeping.keep(ofReturn('2026-27-Q2'), {});
    await new Promise((resolve) => setTimeout(resolve));
    expect(told).toEqual(['QuarterlyReturn 2026-27-Q2']);
  });
});
