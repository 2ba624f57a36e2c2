import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signInAs } from '@monitor/testing';
import { PeoplePages, refusals } from '../testing/look-after-people.js';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';

let server: TestApi;
let pages: PeoplePages;

beforeAll(async () => {
  server = await startTestApi();
  await server.addPerson('administrator', 'ADMINISTRATOR');
  await server.addPerson('Ann Élise', 'PREPARER', 'R0A');
  await server.addPerson('anna.smith@trust.example', 'REGIONAL_LEAD', 'Y58');
  await server.addPerson('Zoë', 'PREPARER', 'R0B');
  await server.addPerson('Bob');
  pages = new PeoplePages(await signInAs(server.baseUrl, 'administrator'));
});
afterAll(() => server.stop());

async function found(asked: object): Promise<string[]> {
  const { data } = await pages.list(asked);
  return (data?.people.people ?? []).map(({ displayName }) => displayName);
}

describe('the list of people', () => {
  it('is in the order of names, whoever writes them how', async () => {
    expect(await found({})).toEqual(['administrator', 'Ann Élise', 'anna.smith@trust.example', 'Bob', 'Zoë']);
  });

  it.each([
    ['beginnings of words', { text: 'ann' }, ['Ann Élise', 'anna.smith@trust.example']],
    ['words without accents', { text: 'elise an' }, ['Ann Élise']],
    ['identifiers', { text: 'anna.smith@trust' }, ['anna.smith@trust.example']],
    ['a role', { role: 'PREPARER' }, ['Ann Élise', 'Zoë']],
    ['an organisation', { placeCode: 'r0b' }, ['Zoë']],
    ['a region with all within it', { placeCode: 'Y58' }, ['Ann Élise', 'anna.smith@trust.example', 'Zoë']],
    ['a role at a place', { role: 'REGIONAL_LEAD', placeCode: 'Y58' }, ['anna.smith@trust.example']],
    ['no role', { onlyWithoutRole: true }, ['Bob']],
    [
      'signs that search nothing',
      { text: "' | & !:* --" },
      ['administrator', 'Ann Élise', 'anna.smith@trust.example', 'Bob', 'Zoë'],
    ],
    ['nobody', { text: 'mallory' }, []],
  ])('can be searched by %s', async (_what, asked, names) => {
    expect(await found(asked)).toEqual(names);
  });

  it.each([1, 2, 3, 5])('shows everybody once in pages of %d', async (first) => {
    const names: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await pages.list({ first, after });
      expect(data?.people.total).toBe(5);
      names.push(...(data?.people.people ?? []).map(({ displayName }) => displayName));
      after = data?.people.nextCursor ?? null;
    } while (after !== null);
    expect(names).toEqual(await found({}));
  });

  it.each([
    ['a page of none', { first: 0 }],
    ['a longer page', { first: 101 }],
    ['a cursor of another list', { after: Buffer.from('["figures","a","b"]').toString('base64url') }],
    ['a longer text', { text: 'a'.repeat(201) }],
  ])('refuses %s', async (_what, asked) => {
    expect(refusals(await pages.list(asked))).toEqual(['INPUT_NOT_UNDERSTOOD']);
  });
});
