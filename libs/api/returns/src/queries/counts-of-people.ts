import { answerPlaces, can, editionOf, findQuestion } from '@monitor/domain';
import type { Actor, ReturnContent } from '@monitor/domain';
import type { ReturnHeadRow } from '../heads/return-head-row.js';

/**
 * Whether somebody who may see a return may see its exact counts of people as well: the organisation itself and whoever
 * helps it, always; its region while it decides, which is to say of what was submitted and not accepted yet.
 */
export function seesCountsOfPeople(actor: Actor, head: ReturnHeadRow): boolean {
  if (actor.organisationCodes.includes(head.organisationCode) || can(actor, 'return:help', head)) return true;
  return head.state === 'SUBMITTED' || head.state === 'SIGNED_OFF';
}

/** A return's content less every count in it, and every time that was taken of counted people: of its tables, its register and whom it is missing. */
export function withoutCountsOfPeople(content: ReturnContent): ReturnContent {
  const edition = editionOf(content.edition);
  const answers = content.answers.map((answer) => {
    const question = findQuestion(edition, answer.question);
    if (question === null) return { ...answer, cells: {} };
    const counts = answerPlaces(edition, question, answer.cells).filter(
      ({ field: { kind } }) => kind === 'COUNT' || kind === 'DAYS',
    );
    const withheld = new Set(counts.map(({ cell }) => cell));
    return {
      ...answer,
      cells: Object.fromEntries(Object.entries(answer.cells).filter(([cell]) => !withheld.has(cell))),
    };
  });
  return { ...content, answers };
}
