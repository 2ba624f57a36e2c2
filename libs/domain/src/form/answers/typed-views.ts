import type { GroupCount, MetricId, Stratifier } from '../../metrics/metric.js';
import type { FormEdition } from '../definition/form-edition.js';
import { findQuestion } from '../definition/edition-questions.js';
import { stratifiers } from '../../metrics/metric.js';
import { stratifierIn } from '../definition/table-rows.js';
import type { Answer, CellValue, Cells, ReturnContent } from '../definition/answer.js';
import type { AssuranceLevel, ImplementationStatus } from '../definition/implementation-status.js';
import { assuranceLevels, implementationStatuses } from '../definition/implementation-status.js';
import { broadCounts } from './broad-counts.js';

/** The answer to an action with a name for each part, for programs that read returns. Derived; nothing is kept so. */
export interface ActionAnswer {
  actionCode: string;
  status: ImplementationStatus | null;
  /** What shows it: words, a web address or the reference of a document. */
  evidence: string | null;
  /** Day of the evidence (yyyy-mm-dd). */
  evidenceOn: string | null;
  /** A role, never a person's name. */
  ownerRole: string | null;
  /** Day by which it should be in place (yyyy-mm-dd). */
  targetOn: string | null;
  /** Share of services or population for which the status is true, 0 to 100. */
  coveragePercent: number | null;
  assurance: AssuranceLevel | null;
  /** Why it does not apply, went down, or is late: whichever of these the rules ask for. */
  reason: string | null;
  confirmed: boolean;
}

/** The counts of one metric by one stratifier with a name for each part, for programs that read returns. Derived. */
export interface MetricAnswer {
  metricId: MetricId;
  stratifier: Stratifier;
  counts: GroupCount[];
  explanation: string | null;
  notCollected: boolean;
}

function textOf(value: CellValue | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function numberOf(value: CellValue | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

function wordOf<Word extends string>(words: readonly Word[], value: CellValue | undefined): Word | null {
  return words.find((word) => word === value) ?? null;
}

/** One answer to an action, part by part. */
export function toActionAnswer({ question, cells, confirmed }: Answer): ActionAnswer {
  return {
    actionCode: question,
    status: wordOf(implementationStatuses, cells['status']),
    evidence: textOf(cells['evidence']) ?? textOf(cells['evidenceLink']) ?? textOf(cells['evidenceFile']),
    evidenceOn: textOf(cells['evidenceOn']),
    ownerRole: textOf(cells['ownerRole']),
    targetOn: textOf(cells['targetOn']),
    coveragePercent: numberOf(cells['coveragePercent']),
    assurance: wordOf(assuranceLevels, cells['assurance']),
    reason: textOf(cells['reason']),
    confirmed,
  };
}

/** The answers to the actions of the framework. */
export function actionAnswers(edition: FormEdition, content: Pick<ReturnContent, 'answers'>): ActionAnswer[] {
  return content.answers
    .filter(({ question }) => findQuestion(edition, question)?.action !== undefined)
    .map(toActionAnswer);
}

function groupCounts(edition: FormEdition, stratifier: string, cells: Cells): GroupCount[] {
  const { groups } = stratifierIn(edition, stratifier);
  const broad = broadCounts(stratifierIn(edition, stratifier), cells);
  return groups.map(({ code }) => ({
    group: code,
    numerator: numberOf(broad[`${code}.numerator`]),
    denominator: numberOf(broad[`${code}.denominator`]),
  }));
}

/** The tables of counts of the metrics by the stratifiers of the minimum set, the broad groups of each. */
export function metricAnswers(edition: FormEdition, content: Pick<ReturnContent, 'answers'>): MetricAnswer[] {
  return content.answers.flatMap(({ question: code, cells }): MetricAnswer[] => {
    const question = findQuestion(edition, code);
    if (question?.metric === undefined || question.shape.of !== 'TABLE' || question.counts?.of !== 'PAIRS') return [];
    const stratifier = wordOf(stratifiers, question.shape.stratifier);
    if (stratifier === null) return [];
    return [
      {
        metricId: question.metric,
        stratifier,
        counts: groupCounts(edition, stratifier, cells),
        explanation: textOf(cells['explanation']),
        notCollected: cells['notCollected'] === true,
      },
    ];
  });
}
