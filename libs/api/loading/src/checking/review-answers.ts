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

/** Every answer that is to be loaded as one hash, with how many there are and of how many organisations. */
class AnswersSummary {
  private readonly hash = createHash('sha256');
  private answers = 0;
  private organisations = 0;
  private last = '';

  /** Adds answers, in the order of their keys. */
  add(page: readonly AnswerToLoad[]): void {
    for (const { organisationCode, quarterId, question, edition, cells } of page) {
      const sorted = Object.entries(cells).sort(([a], [b]) => (a < b ? -1 : 1));
      this.hash.update(`${JSON.stringify([organisationCode, quarterId, question, edition, sorted])}\n`);
      this.answers += 1;
      if (organisationCode !== this.last) this.organisations += 1;
      this.last = organisationCode;
    }
  }

  /** What was added; the last step. */
  digest(): AnswersSummarised {
    const { answers, organisations } = this;
    return { contentHash: this.hash.digest('hex'), answers, organisations };
  }
}

/** What there is to load. */
export interface AnswersSummarised {
  contentHash: string;
  answers: number;
  organisations: number;
}

/** Looks at every answer as a whole, refuses what cannot be loaded and says why, and sums up what can. */
export async function reviewAnswers(
  manager: EntityManager,
  collectionId: string,
  say: (faults: readonly LoadingFault[]) => Promise<void>,
): Promise<AnswersSummarised & { refused: number }> {
  const summary = new AnswersSummary();
  let refused = 0;
  for await (const page of answersInPages(manager, collectionId)) {
    const faults = page.map(faultOf);
    const wrong = page.filter((_, index) => faults[index] !== null);
    await refuseAnswers(manager, collectionId, wrong);
    await say(faults.filter((fault) => fault !== null));
    summary.add(page.filter((_, index) => faults[index] === null));
    refused += wrong.length;
  }
  return { ...summary.digest(), refused };
}

/** What there is to load of a collection that was read in. */
export async function summariseAnswers(manager: EntityManager, collectionId: string): Promise<AnswersSummarised> {
  const summary = new AnswersSummary();
  for await (const page of answersInPages(manager, collectionId)) summary.add(page);
  return summary.digest();
}
