import { describe, expect, it } from '@jest/globals';
import type { Failure } from '@monitor/web-graphql';
import { failSaving, hasUnsaved, settleConflict, settleSaving, startSaving, typeAnswer } from './draft-state.js';
import type { AnswerConflict } from './draft-state.js';
import { aDraft, anAction } from './example-answers.js';

const at = new Date('2026-10-05T10:42:00Z');
const failure: Failure = {
  kind: 'UNREACHABLE',
  code: null,
  message: 'The service cannot be reached.',
  requestId: null,
};
const typed = anAction({ status: 'PLANNED' });
const sending = startSaving(typeAnswer(aDraft(anAction()), typed));
const conflict = (evidence?: string): AnswerConflict => ({
  key: 'D1-S1',
  theirs: anAction({ status: 'PLANNED', ...(evidence !== undefined && { evidence }) }, 7),
  editedByName: 'Sam Okafor',
});

describe('a draft', () => {
  it('shows what is typed at once and sends it once, however often it changes before', () => {
    const state = typeAnswer(typeAnswer(aDraft(anAction()), typed), anAction({ status: 'EMBEDDED' }));
    expect(state.answers['D1-S1']?.answer.cells).toMatchObject({ status: 'EMBEDDED' });
    expect(state.unsent).toEqual(['D1-S1']);
  });

  it('is saved when the server has it, on the version the server gave', () => {
    const state = settleSaving(sending, { saved: [{ key: 'D1-S1', version: 2 }], conflicts: [], state: 'DRAFT' }, at);
    expect(state.answers['D1-S1']?.version).toBe(2);
    expect(state.status).toEqual({ kind: 'SAVED', at });
    expect(hasUnsaved(state)).toBe(false);
  });

  it('keeps what was typed while a batch was under way', () => {
    const typedOn = typeAnswer(sending, anAction({ status: 'PLANNED', ownerRole: 'Head of digital' }));
    const state = settleSaving(typedOn, { saved: [{ key: 'D1-S1', version: 2 }], conflicts: [], state: 'DRAFT' }, at);
    expect(state.answers['D1-S1']).toMatchObject({ version: 2, answer: { cells: { ownerRole: 'Head of digital' } } });
    expect(hasUnsaved(state)).toBe(true);
  });

  it('waits again with the newest words when a batch did not arrive', () => {
    const state = failSaving(typeAnswer(sending, anAction({ status: 'EMBEDDED' })), failure);
    expect(state.unsent).toEqual(['D1-S1']);
    expect(state.answers['D1-S1']?.answer.cells).toMatchObject({ status: 'EMBEDDED' });
    expect(state.status).toEqual({ kind: 'NOT_SAVED', failure });
  });

  it('takes an echo of its own words for a success: only the answer to an earlier batch was lost', () => {
    const state = settleSaving(sending, { saved: [], conflicts: [conflict()], state: 'DRAFT' }, at);
    expect(state.conflicts).toEqual([]);
    expect(state.answers['D1-S1']?.version).toBe(7);
  });

  it('has no conflict with its own earlier words, whose answer was lost, and sends the newer ones on their version', () => {
    const newer = anAction({ status: 'EMBEDDED' });
    const lost = typeAnswer(failSaving(sending, failure), newer);
    const settled = (found: AnswerConflict) =>
      settleSaving(startSaving(lost), { saved: [], conflicts: [found], state: 'DRAFT' }, at);
    const state = settled(conflict());
    expect(state.conflicts).toEqual([]);
    expect(state.unsent).toEqual(['D1-S1']);
    expect(state.answers['D1-S1']).toMatchObject({ version: 7, answer: { cells: { status: 'EMBEDDED' } } });
    const theirs = settled(conflict('A survey'));
    expect(theirs.conflicts).toHaveLength(1);
    expect(theirs.unsent).toEqual([]);
  });
});

describe('a conflict', () => {
  const state = settleSaving(sending, { saved: [], conflicts: [conflict('A survey')], state: 'DRAFT' }, at);

  it('overwrites nothing and is sent no more until the person has chosen', () => {
    expect(state.answers['D1-S1']?.answer.cells).toEqual({ status: 'PLANNED' });
    const typedOn = typeAnswer(state, anAction({ ownerRole: 'Head of digital' }));
    expect(typedOn.unsent).toEqual([]);
    expect(hasUnsaved(typedOn)).toBe(true);
  });

  it('ends with mine: sent again on top of what stands there', () => {
    const mine = settleConflict(state, 'D1-S1', 'MINE');
    expect(mine.conflicts).toEqual([]);
    expect(mine.unsent).toEqual(['D1-S1']);
    expect(mine.answers['D1-S1']).toMatchObject({ version: 7, answer: { cells: { status: 'PLANNED' } } });
  });

  it('ends with theirs: shown, and nothing to send', () => {
    const theirs = settleConflict(state, 'D1-S1', 'THEIRS');
    expect(theirs.answers['D1-S1']).toMatchObject({ version: 7, answer: { cells: { evidence: 'A survey' } } });
    expect(hasUnsaved(theirs)).toBe(false);
  });

  it('that is not there changes nothing', () => {
    expect(settleConflict(sending, 'D9-X9', 'MINE')).toBe(sending);
  });
});
