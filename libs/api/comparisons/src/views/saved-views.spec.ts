import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { longestViewAddress, longestViewName, viewPages } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import fc from 'fast-check';
import { nationalAnalyst } from '../testing/national-analyst.builder.js';
import type { ChangeViewInput, SaveViewInput } from './saved-view.inputs.js';
import { mostOwnViews, SavedViewsService } from './saved-views.service.js';

const someone = (role: Actor['role'], codes: Partial<Actor> = {}): Actor => ({
  ...{ personId: randomUUID(), displayName: `Somebody (${role})`, role, organisationCodes: [], regionCodes: [] },
  ...codes,
});
const lead = someone('REGIONAL_LEAD', { regionCodes: ['Y56'] });
const secondLead = someone('REGIONAL_LEAD', { regionCodes: ['Y56'] });
const others: [string, Actor][] = [
  ['the lead of another region', someone('REGIONAL_LEAD', { regionCodes: ['Y58'] })],
  ['a national analyst', nationalAnalyst],
  ['a preparer there', someone('PREPARER', { organisationCodes: ['R0A'] })],
  ['an administrator', someone('ADMINISTRATOR')],
  ['a helper there', someone('HELPER', { helpedCodes: ['Y56'] })],
  ['themselves, acting in another role', { ...lead, role: 'NATIONAL_ANALYST', regionCodes: ['*'] }],
  ['themselves, acting for another region', { ...lead, regionCodes: ['Y58'] }],
];

let database: TestDatabase;
let service: SavedViewsService;

beforeAll(async () => {
  database = await createTestDatabase();
  service = new SavedViewsService(database.tenantTx);
});
beforeEach(() => database.query('TRUNCATE saved_view RESTART IDENTITY'));
afterAll(() => database.drop());

const save = (changes: Partial<SaveViewInput> = {}, actor = lead) =>
  service.save(actor, { address: '/equity?area=Y56', name: 'The gap', note: '', isShared: false, ...changes });
const reword = (changes: Partial<ChangeViewInput>, actor = lead) =>
  service.reword(actor, { number: 1, name: 'The gap', note: '', expectedVersion: null, ...changes });
const seenBy = async (actor: Actor) => (await service.list(actor)).views.map(({ name }) => name);
/** The row itself, whoever may see it. */
const kept = async () => (await database.query<Record<string, unknown>>('SELECT * FROM saved_view'))[0];

describe('a view that somebody saves', () => {
  it('is theirs, with its page, name and note', async () => {
    const { views } = await save({ name: ' The gap ', note: ' It narrows. ' });
    expect(views).toEqual([
      {
        ...{ number: 1, name: 'The gap', address: '/equity?area=Y56', note: 'It narrows.', isShared: false },
        ...{ isOwn: true, ownerName: lead.displayName, savedAt: expect.any(Date), version: 1, canBeTakenOver: false },
      },
    ]);
    expect(await service.list(lead)).toEqual({ views });
  });

  it('is nobody else’s to read, before it is shared', async () => {
    await save();
    for (const [who, other] of [...others, ['the second lead', secondLead] as const]) {
      expect([who, await seenBy(other)]).toEqual([who, []]);
    }
  });

  it('is read by others of the same role and region once it is shared, until it is not, and by nobody else', async () => {
    await save();
    await service.share(lead, { number: 1, isShared: true });
    const { views } = await service.list(secondLead);
    expect(views).toEqual([expect.objectContaining({ name: 'The gap', isOwn: false, ownerName: lead.displayName })]);
    for (const [who, other] of others) expect([who, await seenBy(other)]).toEqual([who, []]);
    await service.share(lead, { number: 1, isShared: false });
    expect(await seenBy(secondLead)).toEqual([]);
  });

  it.each([...others, ['the second lead', secondLead]] satisfies [string, Actor][])(
    'is changed, shared and removed by nobody else: %s',
    async (_who, other) => {
      await save({ isShared: true });
      const before = await kept();
      const refused = { code: 'NOT_FOUND' };
      await expect(reword({ name: 'Mine' }, other)).rejects.toMatchObject(refused);
      await expect(service.share(other, { number: 1, isShared: false })).rejects.toMatchObject(refused);
      await expect(service.remove(other, { number: 1 })).rejects.toMatchObject(refused);
      expect(await kept()).toEqual(before);
    },
  );

  it('takes other words and keeps its page', async () => {
    await save();
    const { views } = await reword({ name: 'Another', note: 'For the board' });
    expect(views).toEqual([
      expect.objectContaining({ name: 'Another', note: 'For the board', address: '/equity?area=Y56', isShared: false }),
    ]);
  });

  it('is gone with its words once it is removed, for its owner too', async () => {
    await save({ isShared: true, note: 'Something of ours' });
    expect(await service.remove(lead, { number: 1 })).toEqual({ views: [] });
    expect(await seenBy(secondLead)).toEqual([]);
    expect(await kept()).toMatchObject({ name: '', note: '', is_shared: false });
    await expect(reword({ name: 'Back' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('stands after the own ones where it is somebody else’s', async () => {
    await save({ name: 'Shared', isShared: true }, secondLead);
    await save({ name: 'First' });
    await save({ name: 'Second' });
    expect(await seenBy(lead)).toEqual(['First', 'Second', 'Shared']);
  });
});

describe('what is not kept', () => {
  it('is any address but one of a page of comparison, whatever is sent', async () => {
    const sent = fc.oneof(
      fc.webUrl(),
      fc.string({ unit: 'binary' }),
      fc.string().map((text) => `/equity?area=${text}`),
    );
    await fc.assert(
      fc.asyncProperty(sent, async (address) => {
        await database.query('TRUNCATE saved_view');
        await save({ address }).catch((failure: unknown) =>
          expect(failure).toMatchObject({ code: 'INPUT_NOT_UNDERSTOOD' }),
        );
        const row = await kept();
        if (row === undefined) return;
        const { origin, pathname } = new URL(String(row['address']), 'https://monitor.example');
        const page = pathname.replace(/^\/evaluation\/[1-9]\d{0,8}$/, '/evaluation/:number');
        expect([origin, page in viewPages]).toEqual(['https://monitor.example', true]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['it has no name', { name: '  ' }, 'Give the view a name.'],
    ['its name is too long', { name: 'n'.repeat(longestViewName + 1) }, 'Use a name of at most 100 characters.'],
    ['its note is too long', { note: 'n'.repeat(1_501) }, 'Use a note of at most 1500 characters.'],
    [
      'its address is too long',
      { address: `/equity?area=${'Y'.repeat(longestViewAddress)}` },
      'Only pages of comparison',
    ],
  ] satisfies [string, Partial<SaveViewInput>, string][])('is refused where %s', async (_why, changes, message) => {
    await expect(save(changes)).rejects.toMatchObject({
      code: 'INPUT_NOT_UNDERSTOOD',
      message: expect.stringContaining(message) as unknown,
    });
    expect(await kept()).toBeUndefined();
  });

  it('is more than anybody looks through, and only then', async () => {
    for (let saved = 0; saved < mostOwnViews; saved += 1) await save({ name: `View ${String(saved)}` });
    await expect(save()).rejects.toMatchObject({ code: 'STATE_DOES_NOT_ALLOW' });
    await service.remove(lead, { number: 1 });
    expect((await save()).views).toHaveLength(mostOwnViews);
  });
});

describe('a request to save that is sent again', () => {
  it('keeps one view, and keeps a second under another key', async () => {
    const request = { operation: 'saveView', contentHash: 'a'.repeat(64) };
    const asking = (key: string) => ({ ...lead, request: { ...request, key } });
    await save({}, asking('one'));
    expect((await save({}, asking('one'))).views).toHaveLength(1);
    expect((await save({}, asking('two'))).views).toHaveLength(2);
  });
});
