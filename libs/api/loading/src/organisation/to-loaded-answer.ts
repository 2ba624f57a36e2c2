import { countedParts, editionFor, questionsOf } from '@monitor/domain';
import type { FormEdition } from '@monitor/domain';
import type { AnswerOfOrganisationRow } from './answers-of-organisation.query.js';
import type { LoadedAnswer } from './loaded-answers.type.js';

type Named = Pick<LoadedAnswer, 'code' | 'text' | 'answer'>;

function tableNamed(edition: FormEdition, metricId: string, stratifier: string): Named {
  const table = questionsOf(edition).find(
    ({ metric, shape }) => metric === metricId && shape.of === 'TABLE' && shape.stratifier === stratifier,
  );
  const code = table?.code ?? `${metricId}.${stratifier}`;
  return { code, text: table?.shortText ?? code, answer: null };
}

function answerNamed(edition: FormEdition, code: string, answer: string | null): Named {
  const part = questionsOf(edition)
    .flatMap(countedParts)
    .find((each) => each.code === code);
  const chosen = part?.answers.find(({ value }) => value === answer);
  return { code, text: part?.label ?? code, answer: chosen?.label ?? answer };
}

/** What was loaded of an organisation, in the words of the form of its quarter. */
export function toLoadedAnswer(row: AnswerOfOrganisationRow): LoadedAnswer {
  const { quarterId, actionCode, answer, metricId, stratifier, title, source, standing } = row;
  const edition = editionFor(quarterId);
  const named =
    actionCode === null
      ? tableNamed(edition, metricId ?? '', stratifier ?? '')
      : answerNamed(edition, actionCode, answer);
  return { quarterId, ...named, title, source, standing };
}
