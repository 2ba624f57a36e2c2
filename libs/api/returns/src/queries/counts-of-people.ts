import { can, editionOf, findQuestion } from '@monitor/domain';
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

/** A return's content less its tables of people. */
export function withoutCountsOfPeople(content: ReturnContent): ReturnContent {
  const edition = editionOf(content.edition);
  const isOfPeople = (code: string) => findQuestion(edition, code)?.shape.of === 'TABLE';
  return { ...content, answers: content.answers.filter(({ question }) => !isOfPeople(question)) };
}
