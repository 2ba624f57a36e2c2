import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { loadReferenceFacts } from '../facts/load-reference-facts.js';
import { organisationsEntities } from '../organisations-entities.js';
import { ReorganisationPreviewService } from './preview/reorganisation-preview.service.js';
import { administrator, contentOf, drafted, link, mergerInto } from './reorganisations.builder.js';
import { ReorganisationsService } from './reorganisations.service.js';

const [drafter, approver, third] = [administrator(1), administrator(2), administrator(3)];
let database: TestDatabase;
let service: ReorganisationsService;

beforeAll(async () => {
  database = await createTestDatabase(organisationsEntities);
  await loadReferenceFacts(database.tenantTx);
  service = new ReorganisationsService(database.tenantTx, () => Promise.resolve());
});
afterAll(() => database.drop());

async function effectOf(id: string): Promise<string> {
  const preview = await new ReorganisationPreviewService(database.tenantTx).preview(approver, id);
  return preview?.effect ?? '';
}

describe('a draft', () => {
  it('is kept with its errors, and cannot be proposed before they are mended', async () => {
    const draft = await drafted(service, drafter, { links: [link('XXX', 'T6Y0W')] });
    expect(draft.issues.map(({ field }) => field)).toEqual(['links.0.predecessorCode']);
    const { reorganisation, issues } = await service.step(drafter, {
      id: draft.id,
      expectedVersion: 1,
      step: 'PROPOSE',
    });
    expect([reorganisation?.state, issues[0]?.severity]).toEqual(['DRAFT', 'ERROR']);
  });

  it('is not kept without a title and a real day', async () => {
    const content = contentOf({ title: ' ', effectiveOn: '2027-02-30' });
    const { reorganisation, issues } = await service.draft(drafter, { id: randomUUID(), content });
    expect([reorganisation, issues.map(({ field }) => field)]).toEqual([null, ['title', 'effectiveOn']]);
  });

  it('that two people change at once keeps the first change and says so to the second', async () => {
    const { id } = await drafted(service, drafter, mergerInto('ZN4'));
    const change = (title: string) => ({ id, expectedVersion: 1, content: contentOf({ ...mergerInto('ZN4'), title }) });
    await service.amend(drafter, change('Mine'));
    await expect(service.amend(third, change('Theirs'))).rejects.toMatchObject({
      code: 'REVISION_STALE',
      details: { seen: 1, latest: 2 },
    });
    const kept = await service.reorganisation(third, id);
    expect([kept?.content.title, kept?.version]).toEqual(['Mine', 2]);
  });

  it('has no second effect when a click comes twice', async () => {
    const { id } = await drafted(service, drafter, mergerInto('ZN5'));
    const input = { id, expectedVersion: 1, step: 'PROPOSE' } as const;
    const both = await Promise.all([service.step(drafter, input), service.step(drafter, input)]);
    expect(both.map(({ reorganisation }) => reorganisation?.version)).toEqual([2, 2]);
    const approve = { id, expectedVersion: 2, seenEffect: await effectOf(id) };
    const twice = await Promise.all([service.approve(approver, approve), service.approve(approver, approve)]);
    expect(twice.map(({ reorganisation }) => reorganisation?.version)).toEqual([3, 3]);
    const rows = await database.query(`SELECT code FROM organisation_period WHERE code = 'ZN5'`);
    expect(rows).toEqual([{ code: 'ZN5' }]);
  });

  it('goes back to its drafter only with a comment, and can be given up', async () => {
    const { id } = await drafted(service, drafter, { closures: ['QMF'] });
    await service.step(drafter, { id, expectedVersion: 1, step: 'PROPOSE' });
    const version = 2;
    const back = { id, expectedVersion: version, step: 'RETURN' } as const;
    const silent = await service.step(approver, { ...back, comment: ' ' });
    expect([silent.reorganisation?.state, silent.issues[0]?.field]).toEqual(['PROPOSED', 'comment']);
    const { reorganisation } = await service.step(approver, { ...back, comment: 'Which order?' });
    expect(reorganisation).toMatchObject({
      state: 'RETURNED',
      next: [{ step: 'AMEND' }, { step: 'PROPOSE' }, { step: 'WITHDRAW' }],
    });
    expect(reorganisation?.events.at(-1)?.comment).toBe('Which order?');
    const given = await service.step(drafter, {
      id,
      expectedVersion: version + 1,
      step: 'WITHDRAW',
      comment: 'No longer',
    });
    expect(given.reorganisation).toMatchObject({ state: 'WITHDRAWN', next: [] });
  });
});
