import { areasName, upperFirst } from '@monitor/domain';
import { AnswerBars, FigureTable } from '@monitor/web-charts';
import { useOwnRegion } from '@monitor/web-graphql';
import { OutsideDocument, SelectField } from '@monitor/web-ui';
import { FigureSection } from '../kit/FigureSection.js';
import { note } from '../source/finality.js';
import { sourceNotes } from '../source/source-notes.js';
import { answerColumns, answersFacts, toAnswerBar, toAreaRows } from './answer-rows.js';
import type { AnswersChoice, ChangeAnswers } from './answers-filters.js';
import type { AnsweredPart, AnswerScale, SectionAnswer } from './section-answer.js';

interface PartSectionProps {
  answer: SectionAnswer;
  part: AnsweredPart;
  scale: AnswerScale;
  choice: AnswersChoice;
  onChange: ChangeAnswers;
}

function PartChoice({ answer, part, onChange }: Pick<PartSectionProps, 'answer' | 'part' | 'onChange'>) {
  return (
    <div className="monitor-chart__choice monitor-filter">
      <SelectField
        id="compared-part"
        label="Compare the answers about"
        value={part.code}
        options={answer.parts.map(({ code, label }) => ({ value: code, label }))}
        onChange={(code) => onChange({ part: code })}
      />
    </div>
  );
}

/** What the organisations of every area answered to one part. */
export function PartSection({ answer, part, scale, choice, onChange }: PartSectionProps) {
  const own = useOwnRegion();
  const { one, many } = areasName(answer.level);
  const rows = toAreaRows(answer, part);
  const title = `“${part.label}” by ${one}`;
  const rowKey = ({ key }: (typeof rows)[number]) => key;
  const table = { columns: answerColumns('AREA', upperFirst(one), scale), rows, rowKey };
  const bars = rows.map((row) => {
    const { shortName } = row.area;
    return toAnswerBar(row, row.key === own ? `${shortName} (your region)` : shortName);
  });
  return (
    <FigureSection
      title={title}
      sentence={`How many organisations gave each answer. No test stands behind this picture: where few answered, as the number in brackets tells, two ${many} that look different may not differ.`}
      notes={[note(answer.askedOf), ...sourceNotes(answer)]}
      table={table}
      fileName={[answer.title, part.label, answer.quarter.label]}
      boundaries={choice.boundaries}
      facts={answersFacts(answer)}
    >
      <OutsideDocument>
        <PartChoice {...{ answer, part, onChange }} />
      </OutsideDocument>
      <AnswerBars
        rows={bars}
        answers={scale.answers}
        highlighted={own ?? ''}
        label={`${title}. The table below has the numbers.`}
      />
      <FigureTable caption={`${title}, ${answer.quarter.label}`} table={table} />
    </FigureSection>
  );
}
