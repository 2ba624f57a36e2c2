import { describe, expect, it } from '@jest/globals';
import type { DraftAnswer } from './draft-answer.js';
import { typeAnswer } from './draft-state.js';
import { aDraft, anAction, aTable } from './example-answers.js';
import { answersToKeep, restoreAnswers } from './unsaved-answers.js';

describe('answersToKeep', () => {
  it('keeps what waits, and nothing that the server has', () => {
    expect(answersToKeep(aDraft(anAction()))).toEqual({});
    expect(Object.keys(answersToKeep(typeAnswer(aDraft(anAction()), anAction({ reason: 'Late' }))))).toEqual(['D1-S1']);
  });

  it('keeps what cannot be sent as it is, and what waits for a choice', () => {
    const long = typeAnswer(aDraft(anAction()), anAction({ evidence: 'x'.repeat(20_001) }));
    expect([long.unsent, Object.keys(answersToKeep(long))]).toEqual([[], ['D1-S1']]);
    const by = { theirs: 'PLANNED', editedByName: 'Sam Okafor', editedAt: null, isOwn: false };
    const torn = { ...anAction({ status: 'EMBEDDED' }), conflict: { status: by } };
    expect(Object.keys(answersToKeep(aDraft(torn)))).toEqual(['D1-S1']);
  });

  it('keeps a text that is no number even after the table was saved without it', () => {
    const draft = aDraft(aTable({}, { 'FEMALE.numerator': 'ten' }));
    expect(Object.keys(answersToKeep(draft))).toEqual(['M11.SEX']);
    expect(answersToKeep(aDraft(aTable({ 'FEMALE.numerator': 1234 }, { 'FEMALE.numerator': '1 234' })))).toEqual({});
  });
});

describe('restoreAnswers', () => {
  it('sends again what differs, on the version it was typed on, so that a later change elsewhere is noticed', () => {
    const server = aDraft(anAction({ reason: 'Changed by a colleague' }, 9)).answers;
    const restored = restoreAnswers(server, { 'D1-S1': anAction({ reason: 'Typed here' }, 8) });
    expect(restored.answers['D1-S1']).toMatchObject({ version: 8, answer: { cells: { reason: 'Typed here' } } });
    expect(restored.unsent).toEqual(['D1-S1']);
  });

  it('sends nothing that arrived after all', () => {
    const server = aDraft(anAction({ reason: 'Typed here' }, 9)).answers;
    const restored = restoreAnswers(server, { 'D1-S1': anAction({ reason: 'Typed here' }, 8) });
    expect(restored.answers['D1-S1']?.version).toBe(9);
    expect(restored.unsent).toEqual([]);
  });

  it('leaves out what an earlier version of the service kept in a shape of its own', () => {
    const kept = { kind: 'ACTION', content: { reason: 'Typed here' }, version: 8, typed: {} } as unknown as DraftAnswer;
    expect(restoreAnswers(aDraft(anAction()).answers, { 'D1-S1': kept }).unsent).toEqual([]);
  });

  it('leaves out what the return no longer asks', () => {
    expect(restoreAnswers({}, { 'D1-S1': anAction() })).toEqual({ answers: {}, unsent: [] });
  });
});
