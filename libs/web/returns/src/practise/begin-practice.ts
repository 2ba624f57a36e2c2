import { askedQuestions, carryForward, dutyOf, editionFor, emptyAnswer, previousQuarter } from '@monitor/domain';
import type { Answer, Cells, FormEdition, OrganisationType, QuarterId, Question } from '@monitor/domain';
import type { ExampleOrganisation } from './example-organisations.js';
import { inventedPeople, plausibleContent } from './plausible-content.js';
import type { PracticeReturn } from './practice-return.js';

/** What is left to do, so that each way of answering is practised and the whole can be walked in a quarter of an hour. */
interface LeftToDo {
  /** Blank, as an action that is new. */
  blank: string | undefined;
  /** Carried over from last quarter, to be looked at and confirmed. */
  carried: ReadonlySet<string>;
  /** A table without its counts. */
  uncounted: string | undefined;
  /** A table with a slip of the pen, which the check finds. */
  slipped: string | undefined;
}

function leftToDo(edition: FormEdition, type: OrganisationType): LeftToDo {
  const owed = askedQuestions(edition, type).filter((question) => dutyOf(question, type) === 'MANDATORY');
  const actions = owed.filter(({ action }) => action !== undefined).map(({ code }) => code);
  const registers = owed.filter(({ shape }) => shape.of === 'ENTRIES').map(({ code }) => code);
  const tables = owed.filter(({ counts }) => counts?.of === 'PAIRS').map(({ code }) => code);
  const [blank, ...others] = actions;
  return {
    blank,
    carried: new Set([...others.slice(0, 2), ...registers]),
    uncounted: tables[0],
    slipped: tables.slice(1).find((code) => code.split('.')[0] !== tables[0]?.split('.')[0]),
  };
}

/** The same counts with the first denominator a digit short, so that more were helped than there are. */
function withSlip(cells: Cells): Cells {
  const cell = Object.keys(cells).find((each) => each.endsWith('.denominator'));
  const count = cell === undefined ? undefined : cells[cell];
  return cell === undefined || typeof count !== 'number' ? cells : { ...cells, [cell]: Math.floor(count / 10) };
}

function begunAnswer(
  { code }: Question,
  { left, filled, carried }: { left: LeftToDo; filled: Answer | undefined; carried: Answer | undefined },
): Answer {
  const blank = emptyAnswer(code);
  if (code === left.blank || code === left.uncounted) return blank;
  if (left.carried.has(code)) return carried ?? blank;
  if (filled === undefined) return blank;
  const isEmpty = Object.keys(filled.cells).length === 0;
  return { ...filled, cells: code === left.slipped ? withSlip(filled.cells) : filled.cells, confirmed: !isEmpty };
}

/** A return to practise on: last quarter’s figures are invented, and most of this quarter’s answers are there. */
export function beginPractice({ code, type }: ExampleOrganisation, quarterId: QuarterId): PracticeReturn {
  const edition = editionFor(quarterId);
  const before = previousQuarter(quarterId);
  const of = { organisationCode: code, organisationType: type };
  const whole = plausibleContent(
    { ...of, quarterId: before, edition: editionFor(before) },
    inventedPeople(type, false),
  );
  const left = leftToDo(edition, type);
  const previous = { ...whole, answers: whole.answers.filter(({ question }) => question !== left.blank) };
  const carried = carryForward(previous, { organisationType: type, quarterId, edition });
  const filled = plausibleContent({ ...of, quarterId, edition }, inventedPeople(type, true));
  const answerIn = (answers: readonly Answer[], wanted: string) => answers.find(({ question }) => question === wanted);
  const answers = askedQuestions(edition, type).map((question) =>
    begunAnswer(question, {
      left,
      filled: answerIn(filled.answers, question.code),
      carried: answerIn(carried.answers, question.code),
    }),
  );
  return {
    kept: 1,
    organisationCode: code,
    type,
    quarterId,
    edition: edition.version,
    state: 'DRAFT',
    answers: answers.map((answer) => ({ ...answer, version: 1 })),
    previous,
    revisions: [],
    events: [],
  };
}
