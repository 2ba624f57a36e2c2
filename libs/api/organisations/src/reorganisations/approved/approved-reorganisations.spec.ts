import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readGlobalId } from '@monitor/api-platform';
import { DomainError, roles, scopeOfRole } from '@monitor/domain';
import type { Actor, Role } from '@monitor/domain';
import { createTestDatabase, statementsOf } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { loadReferenceFacts } from '../../facts/load-reference-facts.js';
import { organisationsEntities } from '../../organisations-entities.js';
import { ReorganisationPreviewService } from '../preview/reorganisation-preview.service.js';
import { administrator, drafted } from '../reorganisations.builder.js';
import { ReorganisationsService } from '../reorganisations.service.js';
import type { Reorganisation } from '../types/reorganisation.type.js';
import { ApprovedReorganisations } from './approved-reorganisations.service.js';

const actorAs = (role: Role): Actor => ({
  personId: '00000000-0000-4000-8000-000000000001',
  displayName: role,
  ...scopeOfRole({ role, scopeCode: role === 'REGIONAL_LEAD' ? 'Y61' : 'ZZ1' }),
});
const analyst = actorAs('NATIONAL_ANALYST');
const [drafter, approver] = [administrator(1), administrator(2)];
const days = ['2996-04-01', '2998-04-01', '2997-04-01', '2998-04-01', '2995-04-01'];

let database: TestDatabase;
let service: ApprovedReorganisations;
let steps: ReorganisationsService;
let previews: ReorganisationPreviewService;
const approved: string[] = [];
let proposed: Reorganisation;

/** A body that gets a new name on a day, drafted, proposed and, unless told otherwise, approved. */
async function renamed(index: number, effectiveOn: string, isApproved = true): Promise<Reorganisation> {
  const content = { effectiveOn, newNames: [{ code: 'Y61', name: `East of England ${index}` }] };
  const { id, version } = await drafted(steps, drafter, content);
  const comment = 'Agreed';
  const { reorganisation, issues } = await steps.step(drafter, {
    id,
    expectedVersion: version,
    comment,
    step: 'PROPOSE',
  });
  if (reorganisation === null) throw new Error(JSON.stringify(issues));
  if (!isApproved) return reorganisation;
  const seenEffect = (await previews.preview(approver, id))?.effect ?? '';
  const input = { id, expectedVersion: reorganisation.version, comment, seenEffect };
  const done = await steps.approve(approver, input);
  if (done.reorganisation?.state !== 'APPROVED') throw new Error(JSON.stringify(done.issues));
  approved.push(id);
  return done.reorganisation;
}

beforeAll(async () => {
  database = await createTestDatabase(organisationsEntities);
  await loadReferenceFacts(database.tenantTx);
  steps = new ReorganisationsService(database.tenantTx, async () => undefined);
  previews = new ReorganisationPreviewService(database.tenantTx);
  service = new ApprovedReorganisations(database.tenantTx);
  for (const [index, day] of days.entries()) await renamed(index, day);
  proposed = await renamed(9, '2994-04-01', false);
});
afterAll(() => database.drop());

async function everything(first: number): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo } = await service.page(analyst, { first, after });
    found.push(...nodes.map(({ id }) => readGlobalId(id)?.keys[0] ?? ''));
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) return found;
  }
}
const whole = { first: 1_000, after: null };

describe('the reorganisations that hold', () => {
  it.each([1, 2, 3, 1_000])(
    'are all there once, read by pages of %s, and none that only is proposed',
    async (first) => {
      const read = await everything(first);
      expect([...read].sort()).toEqual([...approved].sort());
      expect(read).not.toContain(proposed.id);
    },
  );

  it('have the latest day first, with what they say in words and no name of a person', async () => {
    const { nodes } = await service.page(analyst, whole);
    expect(nodes.map(({ effectiveOn }) => effectiveOn)).toEqual([...days].sort().reverse());
    expect(nodes.every(({ hasTakenEffect, sentences }) => !hasTakenEffect && sentences.length === 1)).toBe(true);
    expect(JSON.stringify(nodes)).not.toContain('Administrator');
  });

  it('are found again by their id; what is not approved is not there', async () => {
    for (const node of (await service.page(analyst, whole)).nodes) {
      const { id, effectiveOn, sentences } = node;
      expect(await service.one(analyst, readGlobalId(id)?.keys[0] ?? '')).toMatchObject({ id, effectiveOn, sentences });
    }
    for (const id of [proposed.id, 'no id', '00000000-0000-4000-8000-00000000000f']) {
      expect(await service.one(analyst, id)).toBeNull();
    }
  });

  it('are read by everybody with a role, and by no program without the scope', async () => {
    for (const role of roles) expect((await service.page(actorAs(role), whole)).nodes).toHaveLength(days.length);
    for (const ask of [
      () => service.page({ ...analyst, scopes: ['FIGURES'] }, whole),
      () => service.one({ ...analyst, scopes: ['FIGURES'] }, 'x'),
    ])
      await expect(ask()).rejects.toThrow(DomainError);
  });

  it('refuse a cursor of another list and a page of none or too many', async () => {
    for (const asked of [{ first: 0 }, { first: 1_001 }, { after: 'x' }]) {
      await expect(service.page(analyst, { ...whole, ...asked })).rejects.toThrow(DomainError);
    }
  });

  it('cost as many statements for a page of one as of all', async () => {
    const one = await statementsOf(database, () => service.page(analyst, { first: 1, after: null }));
    expect(await statementsOf(database, () => service.page(analyst, whole))).toHaveLength(one.length);
    expect(one.length).toBeLessThanOrEqual(6);
  });
});
