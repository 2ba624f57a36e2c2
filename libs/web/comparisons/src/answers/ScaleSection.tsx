import { formatCount } from '@monitor/domain';
import { AnswerBars, FigureTable } from '@monitor/web-charts';
import { FigureSection } from '../kit/FigureSection.js';
import { note } from '../source/finality.js';
import { sourceNotes } from '../source/source-notes.js';
import { answerColumns, answersFacts, toAnswerBar, toPartRows } from './answer-rows.js';
import type { CountedRow } from './answer-rows.js';
import type { AnswersChoice } from './answers-filters.js';
import type { AnswerScale, AreaAnswers, SectionAnswer } from './section-answer.js';

interface ScaleSectionProps {
  answer: SectionAnswer;
  scale: AnswerScale;
  area: AreaAnswers;
  choice: AnswersChoice;
}

/** How the bars are read. */
function howToRead({ answers, apart, parts }: AnswerScale): string {
  const order = parts.length === 1 ? '' : ` Above stands what “${answers[0] ?? ''}” is answered to most.`;
  const beside = apart === null ? '' : ` “${apart}” stands in the table alone.`;
  return `Each bar is every organisation that answered, with their number in brackets.${order}${beside}`;
}

/** Parts that nobody answered, which have no bar. */
function Unanswered({ rows }: { rows: readonly CountedRow[] }) {
  const without = rows.filter(({ answered }) => answered === 0).length;
  if (without === 0) return null;
  return (
    <p>
      {formatCount(without)} of {formatCount(rows.length)} that nobody answered {without === 1 ? 'is' : 'are'} in the
      table alone.
    </p>
  );
}

/** What the organisations of one area answered to all parts that offer the same answers. */
export function ScaleSection({ answer, scale, area, choice }: ScaleSectionProps) {
  const rows = toPartRows(area, scale);
  const [only] = scale.parts;
  const about = scale.parts.length === 1 && only !== undefined ? only.label : answer.title;
  const title = `${area.area.shortName}: ${about}`;
  const table = { columns: answerColumns('PART', 'Area', scale), rows, rowKey: ({ key }: CountedRow) => key };
  return (
    <FigureSection
      title={title}
      sentence={howToRead(scale)}
      notes={[note(answer.askedOf), ...sourceNotes(answer)]}
      table={table}
      fileName={[about, area.area.shortName, answer.quarter.label]}
      boundaries={choice.boundaries}
      facts={answersFacts(answer)}
    >
      <AnswerBars
        rows={rows.filter(({ answered }) => answered > 0).map((row) => toAnswerBar(row, row.part.label))}
        answers={scale.answers}
        label={`${title}. The table below has the numbers.`}
      />
      <Unanswered rows={rows} />
      <FigureTable caption={`${title}, ${answer.quarter.label}`} table={table} />
    </FigureSection>
  );
}
