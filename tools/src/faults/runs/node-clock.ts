import type { FaultRun } from '../fault-run.js';
import { send } from '../wire/send.js';
import { serverUnderLoad } from '../load/server-under-load.js';

const aheadMs = 24 * 60 * 60 * 1000;

/** Loaded before the server's own code: its process has another clock from then on. */
const shiftedClock = `data:text/javascript,${encodeURIComponent(`
  const Real = Date;
  globalThis.Date = class Date extends Real {
    constructor(...parts) { if (parts.length === 0) super(Real.now() + ${aheadMs}); else super(...parts); }
    static now() { return Real.now() + ${aheadMs}; }
  };`)}`;

export const nodeClock: FaultRun = {
  name: 'node-clock',
  what: "the clock of the server's process is a day ahead of the database's",
  run: (bounds) =>
    serverUnderLoad('node-clock', { bounds, silence: 'A_FAULT', preload: shiftedClock }, async (load, { server }) => {
      load.countFault();
      await load.untilWriting();
      const { text } = await send({ port: server.port, path: '/health/ready', patienceMs: 5_000 });
      load.measure(`/health/ready says ${text}`);
      if (!/clock/i.test(text)) load.breaks('nothing is said of the clock');
    }),
};
