import { allowedActions, can, editionFor, helperTypings, transition, withheldActions } from '@monitor/domain';
import type { DraftHands, HelperTyping, ReturnContent } from '@monitor/domain';
import { standing } from '../answers/answers.query.js';
import { assembleContent } from '../answers/assemble-content.js';
import { checkContent } from '../answers/check-content.js';
import type { CheckedAgainst } from '../answers/check-content.js';
import { draftHands, waitingAnswers } from '../answers/draft-hands.js';
import { toEarlierContents } from '../answers/earlier-counts.query.js';
import type { SeenAnswer } from '../answers/seen-answer.js';
import { answersAtStart } from '../answers/start-return.query.js';
import { toEarlierCounts } from '../answers/to-earlier-counts.js';
import { toReturnContent } from '../answers/to-return-content.js';
import { permitted } from '../heads/may-see.js';
import type { ReturnHeadRow } from '../heads/return-head-row.js';
import type { ReturnReference } from '../heads/return-reference.js';
import type { ReturnWork } from '../heads/return-work.js';
import { contentOf } from '../revisions/stored-revision.js';
import { toReturnEvent } from '../events/to-return-event.js';
import { changesOf } from './changes-of.js';
import { seesCountsOfPeople, withoutCountsOfPeople } from './counts-of-people.js';
import { toAllowedExtension } from './extensions-of-return.query.js';
import type { QuarterlyReturn } from './quarterly-return.type.js';
import type { ReturnHeadListed } from './return-heads.query.js';
import { toReturnHead } from './to-return-head.js';
import { standingVersion, versionsBefore } from './versions-of-return.js';
import { readWholeReturn } from './whole-return.query.js';
import type { WholeReturnRow } from './whole-return.query.js';

function toHeadRow(row: ReturnHeadListed): ReturnHeadRow {
  const { code, type, quarterId } = row;
  const edition = row.edition ?? editionFor(quarterId).version;
  return { ...row, organisationCode: code, organisationType: type, edition };
}

/** What the organisation, and a helper for it, has before its eyes: what is typed, or what a return not yet begun would start from. */
function draftOf({ actor }: ReturnWork, head: ReturnHeadRow, row: WholeReturnRow, previous: ReturnContent | null) {
  const isOwn = actor.organisationCodes.includes(head.organisationCode);
  if (!isOwn && !can(actor, 'return:help', head)) return null;
  const answers = head.state === 'NOT_STARTED' ? answersAtStart(head, previous) : standing(row.answers, head);
  return {
    content: assembleContent(head, answers),
    answers,
    hands: draftHands(answers),
    waiting: waitingAnswers(answers),
  };
}

/** The version that stands, the one that counted before it where there is one, and those that it is compared with. */
function revisionsOf(head: ReturnHeadRow, { revisions, events }: Pick<WholeReturnRow, 'revisions' | 'events'>) {
  const numbered = (number: number | null) => {
    const found = revisions.find(({ revision }) => revision === number);
    return found === undefined ? null : { ...found, content: contentOf({ ...head, content: found.content }) };
  };
  const standing = standingVersion(head);
  const counted = head.acceptedRevision === standing ? null : numbered(head.acceptedRevision);
  const before = versionsBefore(head, events).flatMap((number) => numbered(number) ?? []);
  return { submitted: numbered(standing), counted, before };
}

/** What waits to be confirmed; nothing for whoever may not see the draft. */
function waitingIn(draft: ReturnType<typeof draftOf>): SeenAnswer[] {
  return draft?.waiting ?? [];
}

/** Who typed the draft; null for whoever may not see it. */
function handsOf(draft: ReturnType<typeof draftOf>): DraftHands | null {
  return draft?.hands ?? null;
}

/** What helpers typed: of the draft while it is typed in, and of what was submitted from then on. */
function typingsOf(head: ReturnHeadRow, hands: DraftHands | null, submitted: { onBehalf: HelperTyping[] } | null) {
  const isTypedIn = transition(head.state, 'SAVE') !== null;
  return isTypedIn && hands !== null ? helperTypings(hands.origins) : (submitted?.onBehalf ?? []);
}

/** What is checked for a reader: their draft, else what was submitted; nothing where its counts are withheld from them. */
function toCheck(
  draft: ReturnContent | undefined,
  submitted: ReturnContent | undefined,
  countsWithheld: boolean,
): ReturnContent | undefined {
  return countsWithheld ? undefined : (draft ?? submitted);
}

/** Nothing is wrong with what nobody has begun. */
function issuesOf(head: ReturnHeadRow, content: ReturnContent | undefined, against: CheckedAgainst) {
  return content === undefined ? [] : checkContent(head, content, against);
}

/** Revisions and earlier returns as the actor sees them: with their counts of people, or without. */
function seenContents({ actor }: ReturnWork, head: ReturnHeadRow, row: WholeReturnRow) {
  const countsWithheld = !seesCountsOfPeople(actor, head);
  const seenContent = (content: ReturnContent) => (countsWithheld ? withoutCountsOfPeople(content) : content);
  const seen = (content: ReturnContent | null) => content && seenContent(content);
  const { submitted, counted, before } = revisionsOf(head, row);
  return {
    countsWithheld,
    submitted,
    content: seen(submitted?.content ?? null),
    counted: seen(counted?.content ?? null),
    before: before.map(({ revision, content }) => ({ revision, content: seenContent(content) })),
    previous: seen(contentOf(row.previous)),
    earlier: countsWithheld ? [] : toEarlierContents(head.organisationCode, row.earlier),
  };
}

/** A return with all that the actor may see of it; refuses (RETURN_NOT_FOUND) absent and foreign ones alike. */
export async function readQuarterlyReturn(work: ReturnWork, asked: ReturnReference): Promise<QuarterlyReturn> {
  const { actor, manager } = work;
  const row = await readWholeReturn(manager, asked);
  const head = permitted(actor, asked, row && toHeadRow(row), 'return:read');
  if (row === null) throw new Error('A return that may be seen is listed.');
  const { countsWithheld, submitted, content, counted, before, previous, earlier } = seenContents(work, head, row);
  const draft = draftOf(work, head, row, previous);
  const listed = toReturnHead(row);
  const context = { ...head, windowState: listed.windowState, hands: submitted, draftHands: handsOf(draft) };
  return {
    head: listed,
    edition: head.edition,
    draft: draft && toReturnContent(draft.content, draft.answers),
    submitted: content && toReturnContent(content),
    previous: previous && toReturnContent(previous),
    earlierVersions: before.map(({ revision, content }) => ({ revision, content: toReturnContent(content) })),
    extensions: row.extensions.map(toAllowedExtension),
    earlierCounts: earlier.map(toEarlierCounts),
    countsWithheld,
    contentHash: submitted?.contentHash ?? null,
    issues: issuesOf(head, toCheck(draft?.content, submitted?.content, countsWithheld), {
      today: row.today,
      previous,
      earlier,
    }),
    onBehalf: typingsOf(head, handsOf(draft), submitted),
    toConfirm: waitingIn(draft),
    events: row.events.map(toReturnEvent),
    changes: changesOf(content, counted ?? previous),
    allowed: allowedActions(actor, context),
    withheld: withheldActions(actor, context),
  };
}
