import { afterAll, describe, expect, it } from '@jest/globals';
import { Clock } from '@monitor/api-platform';
import { answerTo, editionOf, emptyContent } from '@monitor/domain';
import type { Actor, Answer } from '@monitor/domain';
import { DeskInMemory } from '../testing/desk-in-memory.js';
import { withIdentity, withRow } from '../testing/malformed-files.js';
import { WorkbookThread } from '../thread/workbook-thread.js';
import { WorkbookService } from './workbook.service.js';

const edition = editionOf(1);
const address = { organisationCode: 'RX1', quarterId: '2026-27-Q2' };
const actor: Actor = {
  personId: 'p1',
  displayName: 'Preparer, Moorfield Trust',
  role: 'PREPARER',
  organisationCodes: ['RX1'],
  regionCodes: [],
};
const thread = new WorkbookThread();
afterAll(() => thread.close());

function openDesk(carried: readonly Answer[] = []) {
  const blank = emptyContent({ ...address, organisationType: 'TRUST', edition });
  const answers = blank.answers.map((answer) => answerTo({ answers: carried }, answer.question) ?? answer);
  const content = { ...blank, answers };
  const desk = new DeskInMemory({
    organisation: { code: 'RX1', name: 'Moorfield Trust', type: 'TRUST' },
    content,
    versions: {},
    editedByNames: { 'D1-S1': 'Amina Khan' },
    previous: null,
  });
  return { desk, workbooks: new WorkbookService(desk, thread, new Clock()) };
}

/** Says in place, for the first action. */
const inPlace = withRow('fields:D1-S1', (rows, at) => {
  rows[at + 2]![2] = 'In place';
});

describe('A workbook that is sent in', () => {
  it('is shown with what it would change, and changes nothing', async () => {
    const { desk, workbooks } = openDesk();
    const bytes = await inPlace(await workbooks.download(actor, address));
    const before = desk.content;
    expect(await workbooks.preview(actor, address, bytes)).toMatchObject({
      outcome: 'PREVIEW',
      changes: [
        { cell: 'D1-S1.status', before: 'No answer', after: 'In place' },
        { cell: 'D1-S1.confirmed', before: 'No', after: 'Yes' },
      ],
    });
    expect(desk.content).toBe(before);
  });

  it('is saved, and changes nothing when it is sent again', async () => {
    const { desk, workbooks } = openDesk();
    const bytes = await inPlace(await workbooks.download(actor, address));
    expect(await workbooks.apply(actor, address, bytes)).toMatchObject({ outcome: 'SAVED' });
    expect(answerTo(desk.content, 'D1-S1')).toEqual({
      question: 'D1-S1',
      cells: { status: 'IMPLEMENTED' },
      confirmed: true,
    });
    const again = await workbooks.apply(actor, address, bytes);
    expect(again).toMatchObject({ outcome: 'SAVED', changes: [] });
  });

  it('saves nothing where somebody has changed an answer meanwhile, and says which', async () => {
    const { desk, workbooks } = openDesk();
    const bytes = await inPlace(await workbooks.download(actor, address));
    const theirs = { question: 'D1-S1', cells: { status: 'PLANNED' }, confirmed: true, expectedVersion: 0 };
    await desk.save(actor, address, [theirs]);
    const conflict = { question: 'D1-S1', editedByName: 'Amina Khan' };
    for (const step of ['preview', 'apply'] as const) {
      const answer = await workbooks[step](actor, address, bytes);
      expect(answer).toMatchObject({ outcome: 'CONFLICTS', conflicts: [conflict] });
    }
    expect(answerTo(desk.content, 'D1-S1')?.cells).toEqual({ status: 'PLANNED' });
  });

  it('saves nothing where a cell cannot be read', async () => {
    const { desk, workbooks } = openDesk();
    const nearly = withRow('fields:D1-S1', (rows, at) => {
      rows[at + 2]![2] = 'Nearly';
    });
    const bytes = await nearly(await workbooks.download(actor, address));
    const before = desk.content;
    const answer = await workbooks.apply(actor, address, bytes);
    expect(answer).toMatchObject({ outcome: 'FAULTS', faults: [{ cell: 'D1-S1.status', found: 'Nearly' }] });
    expect(desk.content).toBe(before);
  });

  it('does not say of a carried answer that somebody has looked at it, unless they say so', async () => {
    const carried = { question: 'D1-S1', cells: { status: 'NOT_STARTED' }, confirmed: false };
    const { desk, workbooks } = openDesk([carried]);
    const bytes = await workbooks.download(actor, address);
    expect(await workbooks.apply(actor, address, bytes)).toMatchObject({ outcome: 'SAVED', changes: [] });
    expect(answerTo(desk.content, 'D1-S1')?.confirmed).toBe(false);
    const lookedAt = withRow('fields:D1-S1', (rows, at) => {
      rows[rows.findIndex(([key], row) => row > at && key === 'confirmed')]![2] = 'Yes';
    });
    await workbooks.apply(actor, address, await lookedAt(bytes));
    expect(answerTo(desk.content, 'D1-S1')).toEqual({ ...carried, confirmed: true });
  });

  it('is refused where it is of another return', async () => {
    const { workbooks } = openDesk();
    const bytes = await withIdentity('organisation', 'RX9')(await workbooks.download(actor, address));
    const answer = await workbooks.apply(actor, address, bytes);
    expect(answer).toMatchObject({ outcome: 'REFUSED', code: 'OTHER_ORGANISATION' });
  });
});
