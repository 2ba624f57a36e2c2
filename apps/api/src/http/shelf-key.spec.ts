import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PersonaClient, signInAs } from '@monitor/testing';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';

const document = '{ viewer { shelfKey } }';

async function keyFor(client: PersonaClient): Promise<unknown> {
  const { data } = await client.ask(document);
  const { viewer } = (data ?? { viewer: null }) as { viewer: { shelfKey: string } | null };
  return viewer?.shelfKey;
}

describe('the key of the shelf', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi();
    await api.addPerson('preparer', 'PREPARER', 'R0A');
    await api.addPerson('approver', 'APPROVER', 'R0A');
  });
  afterAll(() => api.stop());

  it('is told to its person alone, the same at every sign-in', async () => {
    const [first, again, other] = [
      await keyFor(await signInAs(api.baseUrl, 'preparer')),
      await keyFor(await signInAs(api.baseUrl, 'preparer')),
      await keyFor(await signInAs(api.baseUrl, 'approver')),
    ];
    expect(first).toMatch(/^[\w-]{43}$/);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
    expect(await keyFor(new PersonaClient(api.baseUrl))).toBeUndefined();
  });
});
