import type { LifeKind } from './life-kinds.js';
import type { KeptRows } from './kept-rows.query.js';
import type { Acknowledgement, OracleLog } from './oracle-log.js';

/** What was said and what is kept, held against each other: one line for each difference. */
export interface Verdict {
  /** Acknowledged, and not there. */
  lost: string[];
  /** There twice. */
  doubled: string[];
  /** Said not to have been done, and there. */
  denied: string[];
}

/** What the database calls what was done. */
const eventKinds: Record<Exclude<LifeKind, 'SAVE'>, string> = {
  SUBMIT: 'SUBMITTED',
  SIGN_OFF: 'SIGNED_OFF',
  ACCEPT: 'ACCEPTED',
  REOPEN: 'REOPENED',
};

/** Kinds of event that a revision sees once at most, in the life that the clients lead. */
const onceForRevision = new Set(Object.values(eventKinds));

/** Holds what was acknowledged against the database. */
export function compare(log: OracleLog, kept: KeptRows): Verdict {
  const events = new Set(
    kept.events.map(({ organisationCode, kind, revision }) => `${organisationCode} ${kind} ${revision}`),
  );
  const isKept = {
    event: (kind: string, { organisationCode, revision }: Acknowledgement) =>
      events.has(`${organisationCode} ${kind} ${revision}`),
    revision: revisionsOf(kept),
    answer: answersOf(kept),
  };
  const lost = log.acknowledged.flatMap((said) =>
    whatIsMissing(said, isKept).map((what) => `${describe(said)}: ${what}`),
  );
  return { lost, doubled: [...doubledEvents(kept), ...doubledSaves(log, kept)], denied: deniedButDone(log, kept) };
}

interface Kept {
  event(kind: string, said: Acknowledgement): boolean;
  revision: ReturnType<typeof revisionsOf>;
  answer: ReturnType<typeof answersOf>;
}

function revisionsOf({ revisions }: KeptRows) {
  const known = new Map(revisions.map((row) => [`${row.organisationCode} ${row.revision}`, row]));
  return ({ organisationCode, revision }: Acknowledgement) => known.get(`${organisationCode} ${revision}`);
}

function answersOf({ answers }: KeptRows) {
  const known = new Map(answers.map((row) => [`${row.organisationCode} ${row.question}`, row]));
  return (organisationCode: string, question: string) => known.get(`${organisationCode} ${question}`);
}

function whatIsMissing(said: Acknowledgement, kept: Kept): string[] {
  if (said.kind === 'SAVE') return missingAnswers(said, kept);
  const missing = kept.event(eventKinds[said.kind], said) ? [] : ['no such event'];
  const revision = kept.revision(said);
  if (revision === undefined) return [...missing, 'no such revision'];
  if (said.contentHash !== null && said.contentHash !== revision.contentHash) missing.push('another content');
  if (said.kind === 'ACCEPT' && !(revision.isAccepted && revision.facts > 0)) missing.push('it does not count');
  return missing;
}

/** A later save may have taken the place of this one, never an earlier one. */
function missingAnswers({ organisationCode, answers }: Acknowledgement, kept: Kept): string[] {
  return answers.flatMap(({ question, version, mark }) => {
    const row = kept.answer(organisationCode, question);
    if (row === undefined || row.version < version) return [`${question} is in version ${row?.version ?? 0}`];
    return row.version === version && row.mark !== mark ? [`${question} holds another text`] : [];
  });
}

function doubledEvents({ events }: KeptRows): string[] {
  return events
    .filter(({ kind, times }) => times > 1 && onceForRevision.has(kind))
    .map(
      ({ organisationCode, kind, revision, times }) =>
        `${organisationCode} revision ${revision}: ${kind} ${times} times`,
    );
}

/** Each save that was begun makes one version at most, however often it was sent. */
function doubledSaves({ savesBegun }: OracleLog, { answers }: KeptRows): string[] {
  return answers.flatMap(({ organisationCode, question, version }) => {
    const begun = savesBegun.get(`${organisationCode} ${question}`);
    if (begun === undefined || version <= begun) return [];
    return [`${organisationCode} ${question}: version ${version} after ${begun} saves`];
  });
}

function deniedButDone({ saidNotDone }: OracleLog, { events }: KeptRows): string[] {
  return events.flatMap(({ organisationCode, kind, revision, requestIds }) =>
    requestIds
      .filter((id) => saidNotDone.has(id))
      .map(
        (id) =>
          `${organisationCode} revision ${revision}: ${kind} was done by request ${id}, which was told that nothing was`,
      ),
  );
}

const describe = ({ kind, organisationCode, revision, answers, answeredAt }: Acknowledgement): string =>
  `${kind} of ${organisationCode}, ${kind === 'SAVE' ? `version ${answers[0]?.version ?? 0}` : `revision ${revision}`}, acknowledged at ${answeredAt.toFixed(0)} ms`;
