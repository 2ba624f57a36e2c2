import { askedQuestions, isConfirmed } from '@monitor/domain';
import type { Answer, FormEdition, OrganisationType, Question } from '@monitor/domain';
import fc from 'fast-check';
import type { WorkbookOwner } from '../reading/read-workbook.js';
import type { ReturnToWrite } from '../writing/return-to-write.js';
import { anyAnswer } from './any-edition.builder.js';

const quarterId = '2026-27-Q2';

/** Any return of a type of organisation to an edition, with one of the quarter before. */
export function anyReturn(edition: FormEdition, type: OrganisationType): fc.Arbitrary<ReturnToWrite> {
  const answers = fc.tuple(...askedQuestions(edition, type).map((question) => anyAnswer(edition, question)));
  const organisation = { code: 'RX1', name: 'Moorfield Trust & “Partners”', type };
  return fc.tuple(answers, fc.option(answers)).map(([now, before]) => ({
    edition,
    organisation,
    content: { organisationCode: 'RX1', quarterId, edition: edition.version, answers: now },
    previous: before && { organisationCode: 'RX1', quarterId: '2026-27-Q1', edition: edition.version, answers: before },
    versions: Object.fromEntries(now.map(({ question }, index) => [question, index])),
    madeAt: '2026-10-20T09:30:00.000Z',
  }));
}

/** What a workbook of a return must be of to be read. */
export function ownerOf({ edition, organisation, content }: ReturnToWrite): WorkbookOwner {
  const { code, type } = organisation;
  return { organisationCode: code, organisationType: type, quarterId: content.quarterId, edition };
}

/** An answer as a workbook tells it: cells in any order, and “looked at” only where it is asked. */
export function comparable(answer: Answer, question: Question): Answer {
  const cells = Object.fromEntries(Object.entries(answer.cells).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { ...answer, cells, confirmed: isConfirmed(question) && answer.confirmed };
}

/** All answers of a return so. */
export function comparableAnswers(edition: FormEdition, type: OrganisationType, answers: readonly Answer[]): Answer[] {
  return askedQuestions(edition, type).map((question) => {
    const answer = answers.find((each) => each.question === question.code);
    return comparable(answer ?? { question: question.code, cells: {}, confirmed: false }, question);
  });
}
