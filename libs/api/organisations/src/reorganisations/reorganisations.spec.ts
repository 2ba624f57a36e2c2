import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OrganisationPeriod, PresentPlace } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { loadReferenceFacts } from '../facts/load-reference-facts.js';
import { organisationsEntities } from '../organisations-entities.js';
import { recordPeriods } from '../periods/record-periods.query.js';
import type { PlaceMove } from '../places/place-moves.js';
import { readPresentPlaces } from '../places/present-places.query.js';
import { refreshPresentPlaces } from '../places/refresh-present-places.js';
import { ReorganisationPreviewService } from './preview/reorganisation-preview.service.js';
import { administrator, contentOf, drafted, mergerInto } from './reorganisations.builder.js';
import { ReorganisationsService } from './reorganisations.service.js';
import type { Reorganisation } from './types/reorganisation.type.js';

const system = { system: 'reorganisation' } as const;
const [drafter, approver, third] = [administrator(1), administrator(2), administrator(3)];
const day = '2998-04-01';

let database: TestDatabase;
let service: ReorganisationsService;
let previews: ReorganisationPreviewService;
const told: PlaceMove[] = [];

const practice = (code: string, icbCode: string, regionCode = 'Y61'): OrganisationPeriod => {
  const since = { validFrom: '2020-04-01', validTo: null };
  return { code, onsCode: null, type: 'PRACTICE', name: `Practice ${code}`, icbCode, regionCode, ...since };
};

beforeAll(async () => {
  database = await createTestDatabase(organisationsEntities);
  await loadReferenceFacts(database.tenantTx);
  await database.tenantTx.run(system, async (manager) => {
    const periods = [practice('ZR1', 'T6Y0W'), practice('ZR2', 'D7T5G'), practice('ZR3', 'QMF', 'Y56')];
    await recordPeriods(manager, { periods, isInvented: true, importId: null });
    await refreshPresentPlaces(manager, () => Promise.resolve());
  });
  service = new ReorganisationsService(database.tenantTx, (_, moves) => {
    told.push(...moves);
    return Promise.resolve();
  });
  previews = new ReorganisationPreviewService(database.tenantTx);
});
afterAll(() => database.drop());

async function rowsOf(code: string) {
  return database.query<{ board: string | null; from: string; to: string | null; isInvented: boolean }>(
    `SELECT icb_code AS board, valid_from::text AS from, valid_to::text AS to, is_invented AS "isInvented"
     FROM organisation_period WHERE code = $1 AND superseded_at IS NULL ORDER BY valid_from`,
    [code],
  );
}

/** Where somebody counts if the boundaries are brought up to a day; nothing is kept. */
async function placeOn(code: string, on: string): Promise<PresentPlace | undefined> {
  const undone = new Error('undone');
  let found: PresentPlace | undefined;
  const looking = database.tenantTx.run(system, async (manager) => {
    await manager.query(`SELECT set_config('app.as_at', $1, true)`, [`${on}T12:00:00Z`]);
    await refreshPresentPlaces(manager, () => Promise.resolve());
    found = (await readPresentPlaces(manager, [code])).get(code)?.[0];
    throw undone;
  });
  await expect(looking).rejects.toBe(undone);
  return found;
}

async function proposed(given: Parameters<typeof drafted>[2]): Promise<Reorganisation> {
  const draft = await drafted(service, drafter, given);
  const input = { id: draft.id, expectedVersion: draft.version, step: 'PROPOSE' } as const;
  const { reorganisation, issues } = await service.step(drafter, input);
  if (reorganisation?.state !== 'PROPOSED') throw new Error(`Not proposed: ${JSON.stringify(issues)}`);
  return reorganisation;
}

async function effectOf(id: string): Promise<string> {
  const preview = await previews.preview(approver, id);
  if (preview === null) throw new Error('There is no preview.');
  return preview.effect;
}

async function approved(given: Parameters<typeof drafted>[2]): Promise<Reorganisation> {
  const { id, version } = await proposed(given);
  const input = { id, expectedVersion: version, seenEffect: await effectOf(id) };
  const { reorganisation } = await service.approve(approver, input);
  if (reorganisation === null) throw new Error('It was not approved.');
  return reorganisation;
}

describe('a reorganisation that is drafted, proposed and approved by somebody else', () => {
  let entered: Reorganisation;
  beforeAll(async () => {
    entered = await approved(mergerInto('ZN1'));
  });

  it('records periods and links from its day on, and who did what', async () => {
    expect(entered).toMatchObject({ state: 'APPROVED', hasTakenEffect: false, version: 3 });
    expect(entered.events.map(({ stepLabel, personName }) => [stepLabel, personName])).toEqual([
      ['Drafted', 'Administrator 1'],
      ['Proposed', 'Administrator 1'],
      ['Approved', 'Administrator 2'],
    ]);
    expect((await rowsOf('T6Y0W')).at(-1)).toMatchObject({ to: '2998-03-31', isInvented: false });
    expect(await rowsOf('ZN1')).toEqual([{ board: 'ZN1', from: day, to: null, isInvented: false }]);
    expect(await rowsOf('ZR1')).toEqual([
      { board: 'T6Y0W', from: '2020-04-01', to: '2998-03-31', isInvented: true },
      { board: 'ZN1', from: day, to: null, isInvented: true },
    ]);
    expect(await rowsOf('ZR3')).toHaveLength(1);
    const links = await database.query(
      `SELECT predecessor_code AS code, weight::float8, source FROM succession WHERE reorganisation_id = $1 ORDER BY 1`,
      [entered.id],
    );
    expect(links).toEqual([
      { code: 'D7T5G', weight: 1, source: 'An invented order' },
      { code: 'T6Y0W', weight: 1, source: 'An invented order' },
    ]);
  });

  it('is kept in the audit trail step by step, with who took it, and the places it moved with whose work it was', async () => {
    const steps = await database.query(
      `SELECT operation, person_id AS "personId", role, acting FROM audit_event
       WHERE kind = 'REORGANISATION_STEP' AND subject = $1 ORDER BY id`,
      [entered.id],
    );
    const by = ({ personId, displayName }: typeof drafter) => ({
      personId,
      role: 'ADMINISTRATOR',
      acting: `${displayName} (ADMINISTRATOR, ${personId})`,
    });
    expect(steps).toEqual([
      { operation: 'DRAFT', ...by(drafter) },
      { operation: 'PROPOSE', ...by(drafter) },
      { operation: 'APPROVE', ...by(approver) },
    ]);
  });

  it('takes effect on its day by itself, and not before', async () => {
    expect(await placeOn('ZR1', '2998-03-31')).toMatchObject({ icbCode: 'T6Y0W' });
    expect(await placeOn('ZR1', day)).toMatchObject({ icbCode: 'ZN1' });
    expect(await placeOn('T6Y0W', day)).toMatchObject({ icbCode: 'ZN1', regionCode: 'Y61' });
  });

  it('moves nothing in the figures of today before its day', () => {
    expect(told).toEqual([]);
  });

  it('enters the breaks that the boards make in the ledger', async () => {
    const entries = await database.query(
      `SELECT title, occurs_on::text AS day FROM comparability_break WHERE id LIKE '%' || $1 AND superseded_at IS NULL`,
      [entered.id],
    );
    expect(entries).toEqual([{ title: 'Board “Board ZN1” took over “Norfolk and Suffolk” and “Essex”', day }]);
  });

  it('stands when the facts of the product are loaded again', async () => {
    await loadReferenceFacts(database.tenantTx);
    expect((await rowsOf('T6Y0W')).at(-1)).toMatchObject({ to: '2998-03-31' });
  });

  it('is revoked by two people before its day: everything is as before, and both are kept', async () => {
    const { id, version } = entered;
    const ask = {
      id,
      expectedVersion: version,
      step: 'PROPOSE_REVOCATION',
      comment: 'The order was withdrawn',
    } as const;
    await service.step(drafter, ask);
    const revoke = { id, expectedVersion: version + 1 };
    await expect(service.revoke(drafter, revoke)).rejects.toMatchObject({ code: 'SAME_PERSON' });
    const { reorganisation } = await service.revoke(approver, revoke);
    expect(reorganisation?.state).toBe('REVOKED');
    expect((await rowsOf('T6Y0W')).at(-1)).toMatchObject({ to: null });
    expect(await rowsOf('ZN1')).toEqual([]);
    expect(await rowsOf('ZR1')).toEqual([{ board: 'T6Y0W', from: '2020-04-01', to: null, isInvented: true }]);
    expect(await placeOn('ZR1', day)).toMatchObject({ icbCode: 'T6Y0W' });
    const kept = await database.query('SELECT code FROM organisation_period WHERE reorganisation_id = $1', [id]);
    expect(kept.length).toBeGreaterThan(5);
    const [open] = await database.query(
      `SELECT count(*)::int AS breaks FROM comparability_break
       WHERE id LIKE '%' || $1 AND superseded_at IS NULL AND NOT is_withdrawn`,
      [id],
    );
    expect(open).toEqual({ breaks: 0 });
  });
});

describe('approval is refused', () => {
  it('to whoever drafted or changed it, which they are told beforehand', async () => {
    const draft = await drafted(service, drafter, mergerInto('ZN2'));
    const content = contentOf({ ...mergerInto('ZN2'), title: 'Other words' });
    const amended = await service.amend(third, { id: draft.id, expectedVersion: 1, content });
    await service.step(drafter, { id: draft.id, expectedVersion: 2, step: 'PROPOSE' });
    expect(amended.reorganisation?.version).toBe(2);
    const input = { id: draft.id, expectedVersion: 3, seenEffect: await effectOf(draft.id) };
    for (const actor of [drafter, third]) {
      await expect(service.approve(actor, input)).rejects.toMatchObject({ code: 'SAME_PERSON' });
      const seen = await service.reorganisation(actor, draft.id);
      expect(seen?.next.find(({ step }) => step === 'APPROVE')?.whyNot).toMatch(/another administrator must approve/);
      expect(seen?.waitsForReader).toBe(false);
    }
    expect((await service.reorganisation(approver, draft.id))?.waitsForReader).toBe(true);
  });

  it('where what would be recorded has changed since it was looked at, or no longer holds together', async () => {
    const first = await proposed({ closures: ['ZR3'] });
    const second = await proposed({ closures: ['ZR3'], title: 'The same again' });
    const seen = await effectOf(first.id);
    await database.tenantTx.run(system, (manager) =>
      recordPeriods(manager, {
        periods: [{ ...practice('ZR3', 'QMF', 'Y56'), name: 'Renamed' }],
        isInvented: true,
        importId: null,
      }),
    );
    const input = { id: first.id, expectedVersion: first.version, seenEffect: seen };
    await expect(service.approve(approver, input)).rejects.toThrow(/has changed since you looked/);
    await service.approve(approver, { ...input, seenEffect: await effectOf(first.id) });
    const late = { id: second.id, expectedVersion: second.version, seenEffect: seen };
    const [again] = await Promise.allSettled([service.approve(approver, late)]);
    expect(again).toMatchObject({ status: 'rejected' });
    expect(await rowsOf('ZR3')).toEqual([{ board: 'QMF', from: '2020-04-01', to: '2998-03-31', isInvented: true }]);
  });

  it('of a draft that nobody proposed, and to people who are no administrators', async () => {
    const draft = await drafted(service, drafter, mergerInto('ZN3'));
    const input = { id: draft.id, expectedVersion: 1, seenEffect: '' };
    await expect(service.approve(approver, input)).rejects.toMatchObject({ code: 'STATE_DOES_NOT_ALLOW' });
    const analyst = { ...approver, role: 'NATIONAL_ANALYST' } as const;
    await expect(service.reorganisations(analyst)).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
  });
});

describe('a reorganisation that has taken effect', () => {
  it('cannot be revoked: another must put right what is wrong', async () => {
    const done = await approved({ newNames: [{ code: 'ZR2', name: 'Another name' }], effectiveOn: '2024-04-01' });
    expect(done.hasTakenEffect).toBe(true);
    const moved = await approved({ moves: [{ code: 'ZR2', toCode: 'QMF' }], effectiveOn: '2024-04-01' });
    expect([moved.hasTakenEffect, told.map(({ code }) => code)]).toEqual([true, ['ZR2']]);
    expect(done.next).toEqual([{ step: 'PROPOSE_REVOCATION', whyNot: expect.stringMatching(/Record another one/) }]);
    const ask = { id: done.id, expectedVersion: done.version, step: 'PROPOSE_REVOCATION', comment: 'Wrong' } as const;
    await expect(service.step(drafter, ask)).rejects.toMatchObject({ code: 'STATE_DOES_NOT_ALLOW' });
  });
});
