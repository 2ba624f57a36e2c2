import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { SavedViewsService } from '../views/saved-views.service.js';
import { ChangesSinceService } from './changes-since.service.js';
import {
  addComment,
  addEvent,
  addNoteStep,
  emptyWorld,
  quarterId,
  southWest,
} from './testing/changed-world.builder.js';

const someone = (role: Actor['role'], regionCodes: string[]): Actor => ({
  ...{ personId: randomUUID(), displayName: `Somebody (${role})`, role, organisationCodes: [], regionCodes },
});
const lead = someone('REGIONAL_LEAD', ['Y56']);
const leadElsewhere = someone('REGIONAL_LEAD', ['Y58']);
const analyst = someone('NATIONAL_ANALYST', ['*']);

const today = '2026-11-28T09:00:00Z';
const lastWeek = '2026-11-20T09:00:00Z';

let database: TestDatabase;
const at = (instant: string) => new ChangesSinceService(database.tenantTx.at(instant));
const told = async (actor: Actor, instant = today) =>
  (await at(instant).list(actor)).groups.map(({ sentence }) => sentence).sort();

beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(() => emptyWorld(database));
afterAll(() => database.drop());

describe('what changed since somebody last looked', () => {
  it('is nothing where nothing happened, and goes back to the opening of the newest quarter', async () => {
    expect(await at(today).list(lead)).toEqual({
      ...{ since: new Date('2026-09-30T23:00:00Z'), madeAt: new Date('2026-11-28T08:59:30Z') },
      ...{ isFirstLook: true, isCutShort: false, groups: [], findings: null },
    });
  });

  it('counts returns by what became of them, each once, and names the newest with its quarter', async () => {
    await addEvent(database, 'SIGNED_OFF', { at: '2026-11-02T09:00:00Z' });
    await addEvent(database, 'SENT_BACK', { at: '2026-11-03T09:00:00Z' });
    await addEvent(database, 'SIGNED_OFF', { at: '2026-11-04T09:00:00Z' });
    await addEvent(database, 'ACCEPTED', { at: '2026-11-05T09:00:00Z' });
    const [newest, ...others] = (await at(today).list(lead)).groups;
    expect(newest).toEqual({
      ...{ kind: 'RETURN_ACCEPTED', total: 1, sentence: '1 return was accepted' },
      changes: [
        {
          ...{ label: 'Alder Vale Hospitals, July to September 2026', organisationCode: 'R0A', quarterId },
          ...{ domain: null, number: null, happenedAt: new Date('2026-11-05T09:00:00Z') },
        },
      ],
    });
    expect(others.map(({ sentence }) => sentence)).toEqual([
      '1 return was signed off and came in',
      '1 return was sent back to its organisation',
    ]);
  });

  it('tells a correction from a first acceptance, also where that lies before the look', async () => {
    await addEvent(database, 'ACCEPTED', { at: '2026-10-05T09:00:00Z' });
    await at(today).markSeen(lead, { madeAt: new Date('2026-10-06T09:00:00Z'), findings: null });
    await addEvent(database, 'ACCEPTED', { at: lastWeek });
    expect(await told(lead)).toEqual(['1 return that counted before was accepted as corrected']);
  });

  it('is not what the reader did, nor what stays within an organisation', async () => {
    await addEvent(database, 'ACCEPTED', { at: lastWeek, by: lead.personId });
    await addEvent(database, 'SENT_BACK', { at: lastWeek, role: 'APPROVER' });
    await addEvent(database, 'SUBMITTED', { at: lastWeek });
    await addComment(database, { at: lastWeek, visibility: 'ORGANISATION' });
    expect(await told(lead)).toEqual([]);
  });

  it('looks back over a year at most, and says so', async () => {
    await addEvent(database, 'ACCEPTED', { at: lastWeek });
    await at(today).markSeen(lead, { madeAt: new Date('2024-01-01T00:00:00Z'), findings: null });
    const { since, isCutShort } = await at(today).list(lead);
    expect([since, isCutShort]).toEqual([new Date('2025-11-27T09:00:00Z'), true]);
  });
});

describe('who learns of what', () => {
  it('is by region: the lead there, and of returns and notes the national analysts', async () => {
    await addEvent(database, 'SIGNED_OFF', { of: southWest, at: lastWeek });
    await addComment(database, { of: southWest, at: lastWeek });
    await addComment(database, { of: southWest, at: lastWeek, domain: 'D2' });
    await addNoteStep(database, 'We changed our system.', { of: southWest, at: lastWeek });
    const seen = ['1 note was written beside a comparison', '1 return was signed off and came in'];
    expect(await told(leadElsewhere)).toEqual([
      '1 conversation about a return has something new',
      ...[seen[0], '1 question about a comparison has something new', seen[1]],
    ]);
    expect(await told(analyst)).toEqual(seen);
    expect(await told(lead)).toEqual([]);
  });

  it('is nobody of a note that was withdrawn again', async () => {
    await addNoteStep(database, 'Something that we take back', { at: lastWeek });
    await addNoteStep(database, null, { at: lastWeek });
    expect(await told(lead)).toEqual([]);
    await addNoteStep(database, 'Something else', { at: lastWeek });
    const [group] = (await at(today).list(lead)).groups;
    expect([group?.sentence, group?.changes.map(({ label }) => label)]).toEqual([
      '1 note was written beside a comparison',
      ['Alder Vale Hospitals, July to September 2026, “Ease of use”'],
    ]);
  });

  it('is no word that was written, whoever reads', async () => {
    await addEvent(database, 'SENT_BACK', { at: lastWeek });
    await addComment(database, { at: lastWeek });
    await addNoteStep(database, 'In our own words', { at: lastWeek });
    for (const reader of [lead, analyst]) {
      expect(JSON.stringify(await at(today).list(reader))).not.toMatch(/confidence|Why|own words/);
    }
  });

  it('is whoever holds the role and place of a shared view', async () => {
    const views = new SavedViewsService(database.tenantTx.at(lastWeek));
    const second = someone('REGIONAL_LEAD', ['Y56']);
    await views.save(second, { address: '/equity', name: 'The gap', note: '', isShared: true });
    await views.save(second, { address: '/equity', name: 'My own', note: '', isShared: false });
    const [group] = (await at(today).list(lead)).groups;
    expect([group?.sentence, group?.changes.map(({ label }) => label)]).toEqual([
      '1 saved view of your role was shared or changed',
      ['The gap'],
    ]);
    for (const other of [second, leadElsewhere, analyst]) expect(await told(other)).toEqual([]);
  });

  it('is everybody of what holds for all, and nobody of what is still being prepared', async () => {
    await database.query(
      `INSERT INTO publication (number, kind, quarter_id, policy_version, formula_version, content_hash, published_at, discarded_at)
       VALUES (3, 'FINAL', $1, 'p', 'f', repeat('a', 64), $2, NULL), (4, 'FINAL', $1, 'p', 'f', repeat('a', 64), NULL, NULL)`,
      [quarterId, lastWeek],
    );
    await database.query(
      `INSERT INTO window_change_step (change_id, revision, step, state, subject, content, difference, person_id, person_name, recorded_at)
       SELECT gen_random_uuid(), 1, step, state, $1, content, '[]', gen_random_uuid(), 'An administrator', $2
       FROM (VALUES ('APPROVE', 'APPROVED', '{"kind": "WINDOW"}'::jsonb), ('DRAFT', 'DRAFT', '{"kind": "WINDOW"}'),
                    ('APPROVE', 'APPROVED', '{"kind": "EXTENSION"}')) AS made (step, state, content)`,
      [quarterId, lastWeek],
    );
    for (const reader of [lead, leadElsewhere, analyst]) {
      const labels = (await at(today).list(reader)).groups.map(({ kind, changes }) => [kind, changes[0]?.label]);
      expect(labels).toEqual([
        ['PUBLICATION_CAME_OUT', 'Publication 3 for July to September 2026 (final)'],
        ['WINDOW_CHANGED', 'July to September 2026'],
      ]);
    }
  });
});
