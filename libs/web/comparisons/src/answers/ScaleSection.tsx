import { listInWords } from '@monitor/domain';
import { AnswerBars, FigureTable } from '@monitor/web-charts';
import { FigureSection } from '../kit/FigureSection.js';
import { note } from '../source/finality.js';
import { sourceNotes } from '../source/source-notes.js';
import { answerColumns, answersFacts, toAnswerBar, toPartRows } from './answer-rows.js';
import type { AnswersChoice } from './answers-filters.js';
import type { AnswerScale, AreaAnswers, SectionAnswer } from './section-answer.js';

interface ScaleSectionProps {
  answer: SectionAnswer;
  scale: AnswerScale;
  area: AreaAnswers;
  choice: AnswersChoice;
}

/** What is told apart at the side, where some answers stand outside the order. */
function apartSentence({ apart }: AnswerScale): string {
  if (apart.length === 0) return '';
  return ` “${listInWords(apart)}” stands in the table alone.`;
}

/** What the organisations of one area answered to all parts that offer the same answers. */
export function ScaleSection({ answer, scale, area, choice }: ScaleSectionProps) {
  const rows = toPartRows(area, scale);
  const [only] = scale.parts;
  const about = scale.parts.length === 1 && only !== undefined ? only.label : answer.title;
  const title = `${about}: answers in ${area.area.shortName}`;
  const table = {
    columns: answerColumns('PART', 'Area', scale),
    rows,
    rowKey: ({ key }: (typeof rows)[number]) => key,
  };
  return (
    <FigureSection
      title={title}
      sentence={`Each bar is every organisation that answered, with their number in brackets. First stands what most of them answer “${scale.answers[0] ?? ''}” to.${apartSentence(scale)} Nobody is judged by saying so: a guess would be worse.`}
      notes={[note(answer.askedOf), ...sourceNotes(answer)]}
      table={table}
      fileName={[about, area.area.shortName, answer.quarter.label]}
      boundaries={choice.boundaries}
      facts={answersFacts(answer)}
    >
      <AnswerBars
        rows={rows.map((row) => toAnswerBar(row, row.part.label, scale))}
        answers={scale.answers}
        label={`${title}. The table below has the numbers.`}
      />
      <FigureTable caption={`${title}, ${answer.quarter.label}`} table={table} />
    </FigureSection>
  );
}
