import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signInAs } from '@monitor/testing';
import { startTwoApis } from '../testing/start-two-apis.js';
import type { TwoApis } from '../testing/start-two-apis.js';
import { viewerDocument } from '../testing/viewer-document.js';

let apis: TwoApis;

beforeAll(async () => {
  apis = await startTwoApis();
  await apis.first.addPerson('preparer', 'PREPARER', 'R0A');
});
afterAll(() => apis.stop());

describe('two processes on one database', () => {
  it('know one session', async () => {
    const { balancer, first, second } = apis;
    balancer.turn = [first.port];
    const preparer = await signInAs(balancer.baseUrl, 'preparer');
    balancer.turn = [second.port];
    expect(await preparer.ask(viewerDocument)).toMatchObject({ data: { viewer: { displayName: 'preparer' } } });
  });

  it.each([0, 1])('finish a sign-in of which each step meets the other process, begun at %i', async (from) => {
    const { balancer, first, second } = apis;
    balancer.turn = from === 0 ? [first.port, second.port] : [second.port, first.port];
    const preparer = await signInAs(balancer.baseUrl, 'preparer');
    expect(await preparer.ask(viewerDocument)).toMatchObject({ data: { viewer: { displayName: 'preparer' } } });
  });
});
