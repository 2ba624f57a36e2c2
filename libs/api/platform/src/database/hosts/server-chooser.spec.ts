import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { ServerChooser } from './server-chooser.js';
import type { ServerStanding } from './server-standing.query.js';

const servers = ['postgres://me@one/monitor', 'postgres://me@two/monitor'];
const [one = '', two = ''] = servers;
const refused = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });

/** What each server answers, after so many milliseconds; changed as the test goes on. */
type Plan = Record<string, { after?: number; standing?: Partial<ServerStanding>; failure?: Error }>;

function chooserOf(plan: Plan): { chooser: ServerChooser; asked: string[] } {
  const asked: string[] = [];
  const chooser = new ServerChooser(servers, async (server) => {
    asked.push(server);
    const { after = 0, standing, failure } = plan[server] ?? {};
    await wait(after);
    if (failure !== undefined) throw failure;
    return { acceptsWrites: true, timeline: 1, ...standing };
  });
  return { chooser, asked };
}

describe('of several servers', () => {
  it('the one that accepts writes is taken, and remembered', async () => {
    const { chooser, asked } = chooserOf({ [one]: { standing: { acceptsWrites: false } } });
    expect(await Promise.all([chooser.choose(), chooser.choose(), chooser.choose()])).toEqual([two, two, two]);
    expect(await chooser.choose()).toBe(two);
    expect(asked).toEqual([one, two]);
  });

  it('all are asked again once a connection to it was lost', async () => {
    const plan: Plan = { [two]: { standing: { acceptsWrites: false } } };
    const { chooser } = chooserOf(plan);
    expect(await chooser.choose()).toBe(one);
    Object.assign(plan, { [one]: { failure: refused }, [two]: { standing: { timeline: 2 } } });
    chooser.forget(two);
    expect(await chooser.choose()).toBe(one);
    chooser.forget(one);
    expect(await chooser.choose()).toBe(two);
  });

  it.each([0, 50, 150])('the one that was promoted last is taken, where it answers %i ms later', async (after) => {
    const { chooser } = chooserOf({ [two]: { after, standing: { timeline: 2 } } });
    expect(await chooser.choose()).toBe(two);
  });

  it('one that was left behind is not taken again, though it be the only one', async () => {
    const plan: Plan = { [two]: { standing: { timeline: 2 } } };
    const { chooser } = chooserOf(plan);
    expect(await chooser.choose()).toBe(two);
    chooser.forget(two);
    plan[two] = { failure: refused };
    await expect(chooser.choose()).rejects.toThrow(
      'No server of the database accepts writes: one:5432 was left behind by a promotion; two:5432 cannot be reached ' +
        '(ECONNREFUSED).',
    );
  });

  it('one that does not answer at all holds up nobody', async () => {
    const { chooser } = chooserOf({ [one]: { after: 5_000 } });
    const begun = Date.now();
    expect(await chooser.choose()).toBe(two);
    expect(Date.now() - begun).toBeLessThan(2_000);
  });

  it('one that is being promoted is waited for', async () => {
    const plan: Plan = { [one]: { failure: refused }, [two]: { standing: { acceptsWrites: false } } };
    const { chooser } = chooserOf(plan);
    const choosing = chooser.choose();
    await wait(200);
    plan[two] = { standing: { timeline: 2 } };
    expect(await choosing).toBe(two);
  });

  it('a wrong password is told as such', async () => {
    const failure = Object.assign(new Error('password authentication failed'), { code: '28P01' });
    const { chooser } = chooserOf({ [one]: { failure }, [two]: { failure } });
    await expect(chooser.choose()).rejects.toBe(failure);
  });
});
