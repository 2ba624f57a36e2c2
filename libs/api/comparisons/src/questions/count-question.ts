import { countedParts, DomainError, editionFor, findQuestion, loadedSentence, readingSentence } from '@monitor/domain';
import type { CountedPart, FormEdition, LoadedShare, QuarterId, Question } from '@monitor/domain';
import type { AreasComparison, AreasView } from '../areas/areas-reader.service.js';
import { toArea } from '../areas/to-area.js';
import { statusCounts } from '../consistency/status-counts.query.js';
import type { AreaStatusCounts } from '../consistency/status-counts.query.js';
import { loadedInView } from '../areas/loaded-in-view.js';
import { sentences } from '../loaded/sentences.js';
import type { QuestionCountsFilter } from './question-counts-filter.input.js';
import type { AreaAnswers, QuestionCounts } from './question-counts.type.js';

/** The question, if organisations are counted by it; refuses (INPUT_NOT_UNDERSTOOD) any other. */
function countedQuestion(edition: FormEdition, code: string): Question {
  const question = findQuestion(edition, code);
  if (question !== null && countedParts(question).length > 0) return question;
  const name = code.slice(0, 60);
  const why = question === null ? 'is not asked by the edition of this quarter' : 'does not count organisations';
  throw new DomainError('INPUT_NOT_UNDERSTOOD', `“${name}” ${why}. Use the code of a question that does.`);
}

function areaAnswers(counts: AreaStatusCounts, parts: readonly CountedPart[], { level }: AreasView): AreaAnswers {
  const byPart = new Map(counts.cells.map((cell) => [cell.key, cell.counts]));
  return {
    area: toArea(level, counts.areaCode, counts.areaName),
    expected: counts.expected,
    accepted: counts.accepted,
    answers: parts.flatMap(({ code, answers }) =>
      answers.map(({ value, label }) => ({
        code,
        answer: value,
        label,
        organisations: byPart.get(code)?.[value] ?? 0,
      })),
    ),
  };
}

interface CountedView {
  view: AreasView;
  counts: AreaStatusCounts[];
  loadedSources: LoadedShare[];
}

function toQuestionCounts(question: Question, { view, counts, loadedSources }: CountedView): QuestionCounts {
  const { quarter, level, within, reading } = view;
  const parts = countedParts(question);
  const all = (pick: (area: AreaStatusCounts) => number) => counts.reduce((sum, area) => sum + pick(area), 0);
  return {
    ...{ quarter, level, within, ...reading },
    text: question.text,
    parts: parts.map(({ code, label }) => ({ code, label })),
    areas: counts.map((each) => areaAnswers(each, parts, view)),
    finding: `${all(({ accepted }) => accepted)} of ${all(({ expected }) => expected)} expected returns were accepted and are counted.`,
    source: sentences([
      `Accepted returns for ${quarter.label}, self-reported by organisations.`,
      loadedSentence(loadedSources),
      readingSentence(reading, 'STATUSES'),
    ]),
    loadedSources,
  };
}

/**
 * How many organisations of each area gave which answer to a question that counts them, by the edition of the quarter:
 * any section of the form, from the same rollups as the actions. Claims no difference between areas.
 * @param editionOfQuarter which edition the returns of a quarter answer
 */
export function questionCountsBy(
  editionOfQuarter: (quarterId: QuarterId) => FormEdition,
): AreasComparison<QuestionCountsFilter, QuestionCounts> {
  return async (manager, view, filter) => {
    const question = countedQuestion(editionOfQuarter(view.quarter.id), filter.question);
    const actionCodes = countedParts(question).map(({ code }) => code);
    const counts = await statusCounts(manager, {
      quarterId: view.quarter.id,
      level: view.level,
      boundaries: view.reading.boundaries,
      withinCode: view.withinCode,
      organisationType: view.organisationType,
      peerCodes: null,
      columns: actionCodes.map((actionCode) => ({ actionCode, key: actionCode })),
    });
    const loadedSources = await loadedInView(manager, view, { counts, actionCodes });
    return toQuestionCounts(question, { view, counts, loadedSources });
  };
}

/** The same by the editions that are published. */
export const countQuestion = questionCountsBy(editionFor);
