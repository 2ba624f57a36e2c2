import { performance } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock } from '@monitor/api-platform';
import { insertReturnWindowOf } from './testing/return-window.builder.js';
import { comparabilityEntities } from '@monitor/api-comparability';
import { referenceEntities } from '@monitor/api-reference';
import { editionFor, formEditions, latestEdition, questionsOf } from '@monitor/domain';
import type { Actor, FormEdition } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { editionsEntities } from './editions-entities.js';
import { EditionsService } from './editions.service.js';
import { PublishedEditions } from './published/published-editions.js';
import { amendAsWhole, amendQuestion } from './steps/amend-edition.js';

const administrator = (figure: number): Actor => ({
  personId: `00000000-0000-0000-0000-00000000000${String(figure)}`,
  displayName: `Administrator ${String(figure)}`,
  role: 'ADMINISTRATOR',
  organisationCodes: [],
  regionCodes: [],
});
const [drafter, approver] = [administrator(1), administrator(2)];
const shipped = formEditions.length;
const from = latestEdition();
const version = from.version + 1;
const [firstQuarterId, quarterBefore] = ['2998-99-Q2', '2998-99-Q1'];
const question = questionsOf(from)[0];
const words = {
  question: question?.code ?? '',
  text: 'We know whom each of our digital services is for.',
  shortText: 'Know whom it is for',
  hint: 'In place when each service has a written list of the groups it serves.',
  basis: question?.basis ?? '',
  askedOf: [{ type: 'TRUST', duty: 'VOLUNTARY' }] as const,
};

let database: TestDatabase;
let published: PublishedEditions;
let service: EditionsService;

beforeAll(async () => {
  database = await createTestDatabase([...referenceEntities, ...comparabilityEntities, ...editionsEntities]);
  published = new PublishedEditions(database.tenantTx, new Clock());
  service = new EditionsService(database.tenantTx, published);
  await insertReturnWindowOf(database, '2026-27-Q2');
});
afterAll(async () => {
  (formEditions as FormEdition[]).splice(shipped);
  await database.drop();
});

const at = (expectedVersion: number) => ({ version, expectedVersion });
const amend = (expectedVersion: number) =>
  service.amend(drafter, at(expectedVersion), (draft) =>
    amendQuestion(draft, { ...at(expectedVersion), ...words, askedOf: [...words.askedOf] }),
  );

describe('an edition on its way', () => {
  it('begins with everything that a published one asks, one at a time', async () => {
    const { edition, problems } = await service.draft(drafter, { fromVersion: from.version, firstQuarterId });
    expect(problems).toEqual([]);
    expect(edition).toMatchObject({ version, state: 'DRAFT', revision: 1, changes: [], comparedWith: from.version });
    await expect(service.draft(drafter, { fromVersion: 1, firstQuarterId })).rejects.toMatchObject({
      code: 'STATE_DOES_NOT_ALLOW',
    });
  });

  it('takes other words and askers of one question, and says what that changes and breaks', async () => {
    const { edition } = await amend(1);
    expect(edition?.changes.map(({ kind }) => kind)).toEqual(['REWORDED', 'REWORDED', 'REWORDED', 'ASKED_OF']);
    expect(edition?.breaks).toHaveLength(1);
    expect(edition?.problems).toEqual([]);
    await expect(amend(1)).rejects.toMatchObject({ code: 'REVISION_STALE' });
  });

  it('adds a question of the shape of another', async () => {
    const like = { ...at(2), ...words, question: 'D1-S9', like: words.question, askedOf: [...words.askedOf] };
    const { edition } = await service.amend(drafter, at(2), (draft) => amendQuestion(draft, like));
    expect(edition?.questions).toBe(questionsOf(from).length + 1);
    const again = await service.amend(drafter, at(3), (draft) => amendQuestion(draft, { ...like, ...at(3) }));
    expect(again.problems[0]?.message).toMatch(/There is a question D1-S9 already/);
    expect(again.edition?.revision).toBe(3);
  });

  it.each([
    ['half a file', '{', 'file: The file is no JSON'],
    ['a list', '[]', ': It is no object'],
    ['a prototype', '{"__proto__":{},"sections":[]}', 'sections: It has 0 members'],
    ['markup', JSON.stringify({ ...from, sections: [{ key: '<b>' }] }), 'sections › <b> › key: It is “<b>”'],
  ])('refuses a file that is no edition, with places: %s', async (_name, definition, message) => {
    const payload = await service.amend(drafter, at(3), (draft) => amendAsWhole(draft, definition));
    expect(payload.problems.map((each) => `${each.place}: ${each.message}`).join('\n')).toContain(message);
    expect(payload.edition?.revision).toBe(3);
  });

  it('keeps a draft that breaks a law, but does not propose it', async () => {
    const early = JSON.stringify({ ...from, firstQuarter: '2026-27-Q2' });
    const kept = await service.amend(drafter, at(3), (draft) => amendAsWhole(draft, early));
    expect(kept.problems.map(({ place }) => place)).toEqual(['firstQuarter']);
    const proposed = await service.step(drafter, { ...at(4), step: 'PROPOSE' });
    expect(proposed.edition?.state).toBe('DRAFT');
    expect(proposed.problems[0]?.message).toContain('keep their edition');
    await service.amend(drafter, at(4), (draft) =>
      amendAsWhole(draft, JSON.stringify({ ...from, firstQuarter: firstQuarterId })),
    );
    await amend(5);
  });

  it('is published by a second person, who saw what is published', async () => {
    const { edition } = await service.step(drafter, { ...at(6), step: 'PROPOSE' });
    expect(edition?.state).toBe('PROPOSED');
    const input = { ...at(7), seenHash: edition?.contentHash ?? '' };
    await expect(service.publish(drafter, input)).rejects.toMatchObject({ code: 'SAME_PERSON' });
    const other = { ...input, seenHash: '0'.repeat(64) };
    await expect(service.publish(approver, other)).rejects.toMatchObject({ code: 'REVISION_STALE' });
    expect(formEditions).toHaveLength(shipped);

    const before = performance.now();
    const approved = await service.publish(approver, input);
    expect(approved.edition?.state).toBe('PUBLISHED');
    expect(editionFor(firstQuarterId).version).toBe(version);
    expect(performance.now() - before).toBeLessThan(2_000);
    expect(editionFor(quarterBefore).version).toBe(from.version);
  });
});

describe('a published edition', () => {
  it('has its entry in the ledger of breaks, and its catalogue', async () => {
    const entries = await database.query<{ title: string; occursOn: string }>(
      `SELECT title, occurs_on::text AS "occursOn" FROM comparability_break WHERE id LIKE 'form-edition-%'`,
    );
    expect(entries).toEqual([
      { title: `Edition ${String(version)} of the form: Know whom it is for`, occursOn: '2998-07-01' },
    ]);
    const [catalogue] = await database.query<{ version: number }>(
      'SELECT max(version) AS version FROM framework_catalogue',
    );
    expect(catalogue?.version).toBe(version);
  });

  it('is never edited, whoever tries', async () => {
    await expect(database.query('UPDATE form_edition_step SET superseded_at = now()')).rejects.toThrow();
    await expect(service.step(drafter, { ...at(8), step: 'WITHDRAW', comment: 'No.' })).rejects.toMatchObject({
      code: 'STATE_DOES_NOT_ALLOW',
    });
  });

  it('is learnt by a process that did not publish it, at its start and within a second while it runs', async () => {
    (formEditions as FormEdition[]).splice(shipped);
    expect(editionFor(firstQuarterId).version).toBe(from.version);
    await new PublishedEditions(database.tenantTx, new Clock()).onModuleInit();
    expect(editionFor(firstQuarterId).version).toBe(version);

    (formEditions as FormEdition[]).splice(shipped);
    let now = Date.now();
    const running = new PublishedEditions(database.tenantTx, { now: () => new Date(now) });
    await running.learnWhenDue();
    (formEditions as FormEdition[]).splice(shipped);
    await running.learnWhenDue();
    expect(formEditions).toHaveLength(shipped);
    now += 1_000;
    await running.learnWhenDue();
    expect(latestEdition().version).toBe(version);
  });

  it('is not written by anybody who is no administrator', async () => {
    const analyst: Actor = { ...drafter, role: 'NATIONAL_ANALYST' };
    expect(() => service.editions(analyst)).toThrow('Only administrators');
  });
});
