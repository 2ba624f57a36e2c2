import { createHash } from 'node:crypto';
import { checkLoadedAnswer, editionOf, findQuestion } from '@monitor/domain';
import type { LoadingFault } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { answersInPages, refuseAnswers } from './loaded-answers.query.js';
import type { AnswerToLoad } from './loaded-answers.query.js';

function faultOf(answer: AnswerToLoad): LoadingFault | null {
  const edition = editionOf(answer.edition);
  const question = findQuestion(edition, answer.question);
  if (question === null) throw new Error(`Edition ${answer.edition} has no question ${answer.question}.`);
  const { organisationType, quarterId, cells, firstLine: line } = answer;
  const wanted = checkLoadedAnswer({ edition, question, organisationType, quarterId, cells });
  if (wanted === null) return null;
  return { line, column: question.code, found: `${answer.organisationCode}, ${quarterId}`, wanted };
}

/** Looks at every answer as a whole, refuses what cannot be loaded, and says why. */
export async function reviewAnswers(
  manager: EntityManager,
  collectionId: string,
  say: (faults: readonly LoadingFault[]) => Promise<void>,
): Promise<number> {
  let refused = 0;
  for await (const page of answersInPages(manager, collectionId)) {
    const wrong = page.flatMap((answer) => {
      const fault = faultOf(answer);
      return fault === null ? [] : [{ answer, fault }];
    });
    await refuseAnswers(
      manager,
      collectionId,
      wrong.map(({ answer }) => answer),
    );
    await say(wrong.map(({ fault }) => fault));
    refused += wrong.length;
  }
  return refused;
}

/** Every answer that is to be loaded as one hash, with how many there are and of how many organisations. */
export async function summariseAnswers(manager: EntityManager, collectionId: string) {
  const hash = createHash('sha256');
  let answers = 0;
  let organisations = 0;
  let last = '';
  for await (const page of answersInPages(manager, collectionId)) {
    for (const { organisationCode, quarterId, question, edition, cells } of page) {
      const sorted = Object.entries(cells).sort(([a], [b]) => (a < b ? -1 : 1));
      hash.update(`${JSON.stringify([organisationCode, quarterId, question, edition, sorted])}\n`);
      answers += 1;
      if (organisationCode !== last) organisations += 1;
      last = organisationCode;
    }
  }
  return { contentHash: hash.digest('hex'), answers, organisations };
}
