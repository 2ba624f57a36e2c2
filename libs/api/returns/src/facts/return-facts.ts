import {
  answerTo,
  broadCounts,
  editionOf,
  isOptedOut,
  quarterEnd,
  questionsOf,
  stratifierIn,
  toActionAnswer,
} from '@monitor/domain';
import type {
  Answer,
  AssuranceLevel,
  CellValue,
  FormEdition,
  MetricId,
  Question,
  ReturnContent,
} from '@monitor/domain';
import { countedAnswers } from './counted-answers.js';
import type { CountedAnswer } from './counted-answers.js';

/**
 * One answer by which organisations are counted, as an accepted revision says it, under the code that its question's
 * projection gives it: `D1-S1`, `GOV-1.inContracts`, `SERVICES.assessed`.
 */
export interface AnswerFact extends CountedAnswer {
  /** Of an action of the framework; null of all else. */
  coveragePercent: number | null;
  assurance: AssuranceLevel | null;
}

/** The counts of one table; position i of both lists is broad group i of the stratifier. */
export interface MetricFact {
  metricId: MetricId;
  stratifier: string;
  numerators: number[];
  denominators: number[];
}

/** What an accepted revision adds to what is known. */
export interface ReturnFacts {
  answers: AnswerFact[];
  metrics: MetricFact[];
}

function answerFacts(edition: FormEdition, question: Question, { answer, quarterEnd }: AnswerOfQuarter): AnswerFact[] {
  const { coveragePercent, assurance } =
    question.action === undefined ? { coveragePercent: null, assurance: null } : toActionAnswer(answer);
  const counted = countedAnswers({ edition, question, answer, quarterEnd });
  return counted.map((each) => ({ ...each, coveragePercent, assurance }));
}

interface AnswerOfQuarter {
  answer: Answer;
  quarterEnd: string;
}

function isGiven(count: CellValue | undefined): count is number {
  return typeof count === 'number';
}

/** None where the table was not given, or not for every group: a part is not mistaken for the whole. */
function metricFacts(edition: FormEdition, question: Question, { cells }: Answer): MetricFact[] {
  const { metric, shape, counts } = question;
  if (metric === undefined || shape.of !== 'TABLE' || counts?.of !== 'PAIRS' || isOptedOut(question, cells)) return [];
  const definition = stratifierIn(edition, shape.stratifier);
  const broad = broadCounts(definition, cells);
  const column = (key: string) => definition.groups.map(({ code }) => broad[`${code}.${key}`]);
  const [numerators, denominators] = [column('numerator'), column('denominator')];
  if (!numerators.every(isGiven) || !denominators.every(isGiven)) return [];
  return [{ metricId: metric, stratifier: shape.stratifier, numerators, denominators }];
}

/** The facts in a return's content, by the projections of the edition that it answers; what was not answered gives none. */
export function returnFacts(content: ReturnContent): ReturnFacts {
  const edition = editionOf(content.edition);
  return factsByEdition(edition, content);
}

/** The same by an edition that is given, published or not. */
export function factsByEdition(edition: FormEdition, content: ReturnContent): ReturnFacts {
  const lastDay = quarterEnd(content.quarterId);
  const answered = questionsOf(edition).flatMap((question) => {
    const answer = answerTo(content, question.code);
    return answer === null ? [] : [{ question, answer }];
  });
  return {
    answers: answered.flatMap(({ question, answer }) =>
      answerFacts(edition, question, { answer, quarterEnd: lastDay }),
    ),
    metrics: answered.flatMap(({ question, answer }) => metricFacts(edition, question, answer)),
  };
}
