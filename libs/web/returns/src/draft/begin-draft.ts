import { catalogueVersion, emptyReturn } from '@monitor/domain';
import type { MetricAnswer } from '@monitor/domain';
import type { ReturnPartsFragment } from '@monitor/web-graphql';
import type { AnswerKey } from '../content/answer-key.js';
import { toActionAnswer, toMetricAnswer } from '../content/to-content.js';
import { draftAction, draftTable, keyOf } from './draft-answer.js';
import type { DraftAnswer } from './draft-answer.js';
import type { DraftState } from './draft-state.js';
import { restoreAnswers } from './unsaved-answers.js';
import type { Shelf } from './unsaved-answers.js';

/** A saved table with a place for every group, whichever of them were saved. */
function withEveryGroup(saved: MetricAnswer, blank: DraftAnswer | undefined): MetricAnswer {
  if (blank?.kind !== 'TABLE') return saved;
  const counts = blank.content.counts.map((count) => saved.counts.find(({ group }) => group === count.group) ?? count);
  return { ...saved, counts };
}

function byKey(answers: DraftAnswer[]): Record<AnswerKey, DraftAnswer> {
  return Object.fromEntries(answers.map((answer) => [keyOf(answer), answer]));
}

/** The answers of a draft by their keys: a place for everything that is asked, with what has been saved in it. */
export function draftAnswers({ draft, head }: ReturnPartsFragment): Record<AnswerKey, DraftAnswer> {
  if (draft === null) return {};
  const blank = emptyReturn({
    organisationCode: head.organisation.code,
    organisationType: head.organisation.type,
    quarterId: head.quarter.id,
    catalogue: catalogueVersion(draft.catalogueVersion),
  });
  const blanks = byKey([
    ...blank.actions.map((answer) => draftAction(answer, 0)),
    ...blank.metrics.map((table) => draftTable(table, 0)),
  ]);
  const actions = draft.actions.map((answer) => draftAction(toActionAnswer(answer), answer.version));
  const tables = draft.metrics.flatMap((answer) => {
    const table = toMetricAnswer(answer);
    if (table === null) return [];
    const key = `${table.metricId}.${table.stratifier}`;
    return [draftTable(withEveryGroup(table, blanks[key]), answer.version)];
  });
  return { ...blanks, ...byKey([...actions, ...tables]) };
}

/** Where typing starts: the server's draft, with what this browser tab had typed and not yet saved laid over it. */
export function beginDraft(shown: ReturnPartsFragment, shelf: Shelf): DraftState {
  return {
    ...restoreAnswers(draftAnswers(shown), shelf.read()),
    sent: {},
    conflicts: [],
    status: { kind: 'NOTHING_TYPED' },
    returnState: shown.head.state,
  };
}
