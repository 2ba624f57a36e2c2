import { describe, expect, it } from '@jest/globals';
import type { Cells } from '@monitor/domain';
import type { Failure } from '@monitor/web-graphql';
import { failSaving, hasUnsaved, settleConflict, settleSaving, startSaving, typeAnswer } from './draft-state.js';
import { cellsToSend } from './draft-answer-merge.js';
import type { DraftState, SaveOutcome } from './draft-state.js';
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
const by = { editedByName: 'Sam Okafor', editedAt: '2026-10-05T10:40:00Z', isOwn: false };
const own = { ...by, editedByName: 'Alex Reed', isOwn: true };

/** What the server answers where a cell stands in its version 7 as somebody else, or this person elsewhere, put it. */
function conflict(cells: Cells, who = by, cell = 'status'): SaveOutcome {
  const { answer } = anAction(cells);
  const found = { key: 'D1-S1', version: 7, answer, editedByName: who.editedByName, cells: [{ cell, ...who }] };
  return { saved: [], conflicts: [found], state: 'DRAFT' };
}

const shown = (state: DraftState) => state.answers['D1-S1']?.answer.cells;
const saved = (version: number, cells?: Cells): SaveOutcome => ({
  saved: [{ key: 'D1-S1', version, ...(cells !== undefined && { answer: anAction(cells).answer }) }],
  conflicts: [],
  state: 'DRAFT',
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

  it('sends what it changed and no more', () => {
    const state = startSaving(
      typeAnswer(aDraft(anAction({ evidence: 'A', reason: 'R' })), anAction({ evidence: 'B', reason: 'R' })),
    );
    expect([...(cellsToSend(state.sent['D1-S1'] ?? anAction()) ?? [])]).toEqual(['evidence']);
  });

  it('takes over what others changed in other cells, and keeps what was typed since', () => {
    const typedOn = typeAnswer(sending, anAction({ status: 'PLANNED', reason: 'Late' }));
    const state = settleSaving(typedOn, saved(8, { status: 'PLANNED', evidence: 'A survey' }), at);
    expect(shown(state)).toEqual({ status: 'PLANNED', evidence: 'A survey', reason: 'Late' });
    expect(state.unsent).toEqual(['D1-S1']);
    expect(state.answers['D1-S1']).toMatchObject({ version: 8, base: { cells: { evidence: 'A survey' } } });
  });

  it('asks the server whose it is where a cell typed since meets a change of others, and overwrites nothing', () => {
    const typedOn = typeAnswer(sending, anAction({ status: 'PLANNED', evidence: 'Mine' }));
    const state = settleSaving(typedOn, saved(8, { status: 'PLANNED', evidence: 'Theirs' }), at);
    expect(state.answers['D1-S1']).toMatchObject({ version: 1, answer: { cells: { evidence: 'Mine' } } });
    expect(state.unsent).toEqual(['D1-S1']);
  });

  it('has no conflict with what it sent before and was never answered, and sends the newer on its version', () => {
    const lost = typeAnswer(failSaving(sending, failure), anAction({ status: 'EMBEDDED' }));
    const state = settleSaving(startSaving(lost), conflict({ status: 'PLANNED' }, own), at);
    expect(state.conflicts).toEqual([]);
    expect(state.unsent).toEqual(['D1-S1']);
    expect(state.answers['D1-S1']).toMatchObject({ version: 7, answer: { cells: { status: 'EMBEDDED' } } });
    expect(settleSaving(startSaving(lost), conflict({ status: 'PLANNED' }), at).conflicts).toHaveLength(1);
  });

  it('still names a cell that was set back after a batch that was never answered', () => {
    const back = typeAnswer(failSaving(sending, failure), anAction());
    expect(back.unsent).toEqual(['D1-S1']);
    expect(cellsToSend(startSaving(back).sent['D1-S1'] ?? anAction())?.has('status')).toBe(true);
  });
});

describe('a cell that somebody else changed to something else', () => {
  const theirs = { status: 'EMBEDDED', evidence: 'A survey' };
  const state = settleSaving(sending, conflict(theirs), at);

  it('shows mine, is sent no more until the person has chosen, and is no reason to say that all is saved', () => {
    expect(shown(state)).toEqual({ status: 'PLANNED', evidence: 'A survey' });
    expect(state.status).toEqual({ kind: 'CONFLICT', count: 1, cell: 'D1-S1.status' });
    expect([state.unsent, hasUnsaved(state)]).toEqual([[], true]);
  });

  it('does not hold back the other cells of its answer', () => {
    const typedOn = startSaving(typeAnswer(state, anAction({ ...shown(state), reason: 'Late' })));
    const sent = typedOn.sent['D1-S1'] ?? anAction();
    expect([...(cellsToSend(sent) ?? [])]).toEqual(['reason']);
    expect(sent.answer.cells).toEqual({ ...theirs, reason: 'Late' });
    const after = settleSaving(typedOn, saved(8), at);
    expect(after.answers['D1-S1']).toMatchObject({ version: 8, conflict: { status: { theirs: 'EMBEDDED' } } });
    expect([shown(after)?.['status'], after.status.kind]).toEqual(['PLANNED', 'CONFLICT']);
  });

  it('ends with mine: sent again on top of what stands there', () => {
    const mine = settleConflict(state, 'D1-S1', 'MINE');
    expect([mine.conflicts, mine.unsent]).toEqual([[], ['D1-S1']]);
    expect(mine.answers['D1-S1']).toMatchObject({ version: 7, answer: { cells: { ...theirs, status: 'PLANNED' } } });
  });

  it('ends with theirs: shown, and nothing to send', () => {
    const chosen = settleConflict(state, 'D1-S1', 'THEIRS');
    expect(shown(chosen)).toEqual(theirs);
    expect(hasUnsaved(chosen)).toBe(false);
  });

  it('ends where the same is typed here', () => {
    expect(typeAnswer(state, anAction(theirs)).conflicts).toEqual([]);
  });

  it('is not there: nothing changes', () => {
    expect(settleConflict(sending, 'D9-X9', 'MINE')).toBe(sending);
  });
});

describe('an answer that cannot be kept', () => {
  const long = typeAnswer(aDraft(anAction()), anAction({ evidence: 'x'.repeat(20_001) }));

  it('is not sent, and the status says why and where', () => {
    expect(long.unsent).toEqual([]);
    expect(long.status).toMatchObject({ kind: 'REFUSED', count: 1, cell: 'D1-S1.evidence' });
    expect(hasUnsaved(long)).toBe(true);
  });

  it('is sent once it is mended', () => {
    expect(typeAnswer(long, anAction({ evidence: 'x' })).unsent).toEqual(['D1-S1']);
  });

  it('is not sent again where the server says so, until it is changed', () => {
    const refused = [{ key: 'D1-S1', cell: 'evidence', message: 'Shorten it.' }];
    const state = settleSaving(sending, { saved: [], conflicts: [], refused, state: 'DRAFT' }, at);
    expect([state.unsent, state.status.kind]).toEqual([[], 'REFUSED']);
    expect(typeAnswer(state, anAction({ status: 'EMBEDDED' })).unsent).toEqual(['D1-S1']);
  });
});
