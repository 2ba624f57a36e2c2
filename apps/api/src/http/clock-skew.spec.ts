import { afterEach, describe, expect, it } from '@jest/globals';
import { ClockWatch } from '@monitor/api-platform';
import { signInAs } from '@monitor/testing';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';
import { viewerDocument as viewer } from '../testing/viewer-document.js';

const RealDate = globalThis.Date;
const hour = 3_600_000;
let server: TestApi | null = null;

/** Sets the clock of this process, and with it the server's; the database keeps its own. */
function setClockAhead(ms: number): void {
  class ShiftedDate extends RealDate {
    constructor(...at: unknown[]) {
      super(...((at.length === 0 ? [RealDate.now() + ms] : at) as []));
    }

    static override now = () => RealDate.now() + ms;
  }
  globalThis.Date = ShiftedDate as DateConstructor;
}

afterEach(async () => {
  globalThis.Date = RealDate;
  await server?.stop();
  server = null;
});

describe('a server whose clock is not the database’s', () => {
  it.each([-24, 2, 24 * 400])('signs people in, %d hours ahead, and says so', async (hours) => {
    setClockAhead(hours * hour);
    server = await startTestApi();
    await server.addPerson('preparer', 'PREPARER', 'R0A');
    const client = await signInAs(server.baseUrl, 'preparer');
    expect((await client.ask(viewer)).data).toMatchObject({ viewer: { displayName: 'preparer' } });
    const [left] = await server.database.query<{ hours: number }>(
      'SELECT extract(epoch FROM expire - now())::float8 / 3600 AS hours FROM session',
    );
    expect(left?.hours).toBeCloseTo(12, 1);
    const ready = await (await fetch(`${server.baseUrl}/health/ready`)).json();
    expect(ready).toMatchObject({ notices: [expect.stringContaining('of the database, which decides')] });
    expect(server.logged()).toMatch(new RegExp(`minutes ${hours > 0 ? 'ahead of' : 'behind'} that of the database`));
  });

  it('keeps signed in who was, when its clock jumps', async () => {
    server = await startTestApi();
    await server.addPerson('preparer', 'PREPARER', 'R0A');
    const client = await signInAs(server.baseUrl, 'preparer');
    for (const hours of [25, -25, 13]) {
      setClockAhead(hours * hour);
      await server.api.app.get(ClockWatch).compare();
      expect((await client.ask(viewer)).data).toMatchObject({ viewer: { displayName: 'preparer' } });
    }
    globalThis.Date = RealDate;
    await server.api.app.get(ClockWatch).compare();
    expect(server.logged()).toContain('agrees with that of the database again');
  });
});
