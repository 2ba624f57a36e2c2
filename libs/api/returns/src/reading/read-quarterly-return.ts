import { toQuarter } from '@monitor/api-reference';
import { currentCatalogue } from '@monitor/domain';
import type { ReturnContent } from '@monitor/domain';
import { answerKey } from '../answers/answer-key.js';
import { readAnswers } from '../answers/answers.query.js';
import type { AnswerRow } from '../answers/answers.query.js';
import { assembleContent } from '../answers/assemble-content.js';
import { checkContent } from '../answers/check-content.js';
import { carriedAnswers } from '../answers/start-return.query.js';
import { toReturnContent } from '../answers/to-return-content.js';
import { readEvents } from '../events/events.query.js';
import type { ReturnHeadRow } from '../heads/lock-head.query.js';
import { permitted } from '../heads/may-see.js';
import { readHead } from '../heads/return-heads.query.js';
import type { ReturnHeadListed } from '../heads/return-heads.query.js';
import type { ReturnReference } from '../heads/return-reference.js';
import type { ReturnWork } from '../heads/return-work.js';
import { toReturnHead } from '../heads/to-return-head.js';
import { readPreviousContent } from '../revisions/previous-content.query.js';
import { readRevisions } from '../revisions/revisions.query.js';
import { allowedActions, withheldActions } from './allowed-actions.js';
import { changesOf } from './changes-of.js';
import type { QuarterlyReturn } from './quarterly-return.type.js';

function toHeadRow(row: ReturnHeadListed): ReturnHeadRow {
  const { code, type, catalogueVersion } = row;
  return {
    ...row,
    organisationCode: code,
    organisationType: type,
    catalogueVersion: catalogueVersion ?? currentCatalogue.version,
  };
}

/** What the organisation has before its eyes: what is typed, or what a return not yet begun would start from. */
async function draftAnswers(
  { manager }: ReturnWork,
  head: ReturnHeadRow,
  previous: ReturnContent | null,
): Promise<Map<string, AnswerRow>> {
  if (head.state !== 'NOT_STARTED') return readAnswers(manager, head);
  return new Map(
    carriedAnswers(head, previous).map((content) => [
      answerKey(content),
      { answerKey: answerKey(content), version: 0, content, editedByName: null, editors: [] },
    ]),
  );
}

async function readDraft(work: ReturnWork, head: ReturnHeadRow, previous: ReturnContent | null) {
  if (!work.actor.organisationCodes.includes(head.organisationCode)) return null;
  const answers = await draftAnswers(work, head, previous);
  return { content: assembleContent(head, answers), answers };
}

/** A return with all that the actor may see of it; refuses (RETURN_NOT_FOUND) absent and foreign ones alike. */
export async function readQuarterlyReturn(work: ReturnWork, asked: ReturnReference): Promise<QuarterlyReturn> {
  const { actor, manager } = work;
  const listed = await readHead(manager, asked);
  const head = permitted(actor, asked, listed && toHeadRow(listed), 'return:read');
  if (listed === null) throw new Error('A return that may be seen is listed.');
  const previous = await readPreviousContent(manager, head);
  const draft = await readDraft(work, head, previous);
  const revisions = await readRevisions(manager, head, [head.revision, head.acceptedRevision]);
  const submitted = revisions.get(head.revision) ?? null;
  const counted = head.acceptedRevision === head.revision ? undefined : revisions.get(head.acceptedRevision ?? 0);
  const checked = draft?.content ?? submitted?.content ?? null;
  const { windowState } = toQuarter(listed, listed.today);
  const context = { ...head, windowState, hands: submitted };
  return {
    head: toReturnHead(listed),
    draft: draft && toReturnContent(draft.content, draft.answers),
    submitted: submitted && toReturnContent(submitted.content),
    previous: previous && toReturnContent(previous),
    contentHash: submitted?.contentHash ?? null,
    issues: checked === null ? [] : checkContent(head, checked, { today: listed.today, previous }),
    events: await readEvents(manager, head),
    changes: changesOf(submitted?.content ?? null, counted?.content ?? previous),
    allowed: allowedActions(actor, context),
    withheld: withheldActions(actor, context),
  };
}
