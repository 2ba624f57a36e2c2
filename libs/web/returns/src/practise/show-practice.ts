import {
  allowedActions,
  editionOf,
  londonDay,
  organisationTypeLabel,
  quarterLabel,
  quarterLongLabel,
  returnWindow,
  roleLabel,
  scopeOfRole,
  stateLabel,
  validateReturn,
  withheldActions,
} from '@monitor/domain';
import type { Actor, ReturnContent, ReturnIssue, RevisionHands } from '@monitor/domain';
import type {
  ContentPartsFragment,
  HeadPartsFragment,
  IssuePartsFragment,
  ReturnPartsFragment,
} from '@monitor/web-graphql';
import { exampleWithCode } from './example-organisations.js';
import { contentOfPractice } from './practice-return.js';
import type { PracticeReturn, PracticeRole } from './practice-return.js';

const area = { code: 'EXAMPLE-REGION', name: 'the example region' };
const board = { code: 'EXAMPLE-BOARD', name: 'Example integrated care board' };

/** Somebody in practice: another person in each role, as it must be. */
export function practiceActor(role: PracticeRole, organisationCode: string): Actor {
  const scope = scopeOfRole({ role, scopeCode: organisationCode });
  return { ...scope, personId: `practice-${role}`, displayName: `${roleLabel(role)} in practice` };
}

const typedByPreparer = { receipt: null, confirmedByName: null, typedBy: 'practice-PREPARER', typedByName: '' };
const draftHands = { origins: [typedByPreparer], editors: [typedByPreparer.typedBy] };

function handsOf({ revisions }: PracticeReturn): RevisionHands | null {
  return revisions.length === 0 ? null : { preparers: draftHands.editors, signers: [] };
}

/** What is wrong with the answers as they stand, by the same check as on the server. */
export function issuesOfPractice(practice: PracticeReturn): ReturnIssue[] {
  const { type, edition, previous } = practice;
  const context = { organisationType: type, edition: editionOf(edition), today: londonDay(new Date()), earlier: [] };
  return validateReturn(contentOfPractice(practice), { ...context, previous });
}

/** What the check found, as the service answers it. */
export function toIssueParts(issue: ReturnIssue): IssuePartsFragment {
  return { ...issue, reasonAt: issue.reasonAt ?? null, reason: issue.reason ?? null };
}

/** Content as the service answers it; answers of the draft have versions. */
export function toContentParts(
  { edition, answers }: ReturnContent,
  versions: ReadonlyMap<string, number> = new Map(),
): ContentPartsFragment {
  const parts = answers.map(({ question, cells, confirmed }) => ({
    question,
    cells,
    confirmed,
    version: versions.get(question) ?? 0,
    editedByName: null,
  }));
  return { edition, answers: parts };
}

function headOf({ organisationCode, quarterId, state, type, revisions, events }: PracticeReturn): HeadPartsFragment {
  const { opensOn, dueOn, closesOn } = returnWindow(quarterId);
  return {
    organisation: {
      code: organisationCode,
      name: exampleWithCode(organisationCode)?.name ?? organisationCode,
      type,
      typeLabel: organisationTypeLabel(type),
      icb: board,
      region: area,
      isInvented: true,
    },
    quarter: { id: quarterId, label: quarterLabel(quarterId), longLabel: quarterLongLabel(quarterId), opensOn, dueOn },
    closesOn,
    // One can practise on any day.
    windowState: 'OPEN',
    extension: null,
    state,
    stateLabel: stateLabel(state),
    revision: revisions.length,
    acceptedRevision: null,
    updatedAt: null,
    lastEvent: events.at(-1) ?? null,
  };
}

/** What somebody in this role may do now, by the same rules as on the server. */
export function allowedInPractice(practice: PracticeReturn, role: PracticeRole) {
  const { organisationCode, state } = practice;
  const actor = practiceActor(role, organisationCode);
  const context = {
    organisationCode,
    icbCode: board.code,
    regionCode: area.code,
    state,
    acceptedRevision: null,
    windowState: 'OPEN' as const,
    hands: handsOf(practice),
    draftHands,
  };
  return { allowed: allowedActions(actor, context), withheld: withheldActions(actor, context) };
}

/** The return as the service would answer it to somebody in this role. */
export function showPractice(practice: PracticeReturn, role: PracticeRole): ReturnPartsFragment {
  const { answers, previous, revisions, events, edition } = practice;
  const versions = new Map(answers.map(({ question, version }) => [question, version]));
  const submitted = revisions.at(-1);
  return {
    head: headOf(practice),
    edition,
    draft: toContentParts(contentOfPractice(practice), versions),
    submitted: submitted === undefined ? null : toContentParts(submitted.content),
    previous: toContentParts(previous),
    earlierCounts: [],
    countsWithheld: false,
    contentHash: submitted?.contentHash ?? null,
    onBehalf: [],
    toConfirm: [],
    issues: issuesOfPractice(practice).map(toIssueParts),
    events: [...events],
    ...allowedInPractice(practice, role),
    signInForSignOff: { minutes: 15, secondsLeft: 900 },
  };
}
