import type { Figure, FigureColumn } from '@monitor/domain';
import type { ReactNode } from 'react';
import { EventStudy, FigureTable, IntervalPlot, scaleFor } from '@monitor/web-charts';
import type { Scale } from '@monitor/web-charts';
import { FigureSection } from '../kit/FigureSection.js';
import { note } from '../source/finality.js';
import { checkColumns, sinceColumns, sinceInWords } from './effect-rows.js';
import { unitInWords } from './evaluation-words.js';
import type { AnsweredEvaluation, Check, EvaluationAnswer, SinceAdoption } from './effect-rows.js';

interface EffectFigureProps<Row extends { effect: Figure }> {
  title: string;
  sentence: string;
  caption: string;
  rows: readonly Row[];
  columns: FigureColumn<Row>[];
  nameOf: (row: Row) => string;
  /** Name of the row that stands out. */
  highlighted?: string;
  /** Draws the rows otherwise than as intervals one above the other. */
  draw?: (picture: { scale: Scale; label: string }) => ReactNode;
  evaluation: AnsweredEvaluation;
  publication: number;
}

/** Effects with their intervals, a row each: the picture, the table, the file. */
function EffectFigure<Row extends { effect: Figure }>(props: EffectFigureProps<Row>) {
  const { title, sentence, caption, rows, columns, nameOf, highlighted, evaluation, publication, draw } = props;
  const table = { columns, rows, rowKey: nameOf };
  const source = `Publication ${String(publication)}. Each ${unitInWords(evaluation.unit)} counts once, and effects are rounded to a tenth of a point.`;
  const scale = scaleFor(
    'PERCENTAGE_POINTS',
    rows.map(({ effect }) => effect),
  );
  const label = `${title}, in ${String(rows.length)} rows. The table below has the numbers.`;
  return (
    <FigureSection
      title={title}
      sentence={sentence}
      notes={[note(source)]}
      table={table}
      fileName={[title, `question ${String(evaluation.number)}`]}
      boundaries="AS_WAS"
      facts={[{ header: 'Question', value: evaluation.title }]}
    >
      <p className="monitor-axis-name" data-picture="">
        Change beyond others, percentage points
      </p>
      {draw?.({ scale, label }) ?? (
        <IntervalPlot
          rows={rows.map((row) => ({ key: nameOf(row), label: nameOf(row), estimate: row.effect }))}
          scale={scale}
          highlighted={highlighted ?? null}
          label={label}
        />
      )}
      <FigureTable caption={caption} table={table} />
    </FigureSection>
  );
}

interface SectionProps {
  evaluation: AnsweredEvaluation;
  answer: EvaluationAnswer;
}

function measuredFrom({ design }: EvaluationAnswer): string {
  return design.kind === 'FEW_ADOPTERS'
    ? 'By how much adopters lay beyond the weighted mean of others, against the quarters before they adopted.'
    : 'By how much adopters changed beyond others since the quarter before they adopted.';
}

/** The effect quarter by quarter around adoption. */
export function AroundAdoption({ evaluation, answer }: SectionProps) {
  const { bySinceAdoption, publication, earlierTrends } = answer;
  const before =
    earlierTrends === null
      ? 'Too few quarters lie before adoption to see whether both went the same way.'
      : `Before adoption, in grey, both should lie at nothing: chance alone shows trends as far apart with p = ${earlierTrends.pValue.toFixed(2)}.`;
  return (
    <EffectFigure<SinceAdoption>
      title="Quarter by quarter around adoption"
      sentence={`${measuredFrom(answer)} The line behind each point is how far chance alone would reach around it. ${before}`}
      caption="Each quarter from adoption, in numbers"
      rows={bySinceAdoption}
      columns={sinceColumns}
      nameOf={({ sinceAdoption }) => sinceInWords(sinceAdoption)}
      draw={(picture) => (
        <EventStudy
          rows={bySinceAdoption.map(({ sinceAdoption, effect }) => ({ since: sinceAdoption, estimate: effect }))}
          event="Adoption"
          {...picture}
        />
      )}
      evaluation={evaluation}
      publication={publication}
    />
  );
}

/** The same comparison made in other ways. */
export function DoneOtherwise({ evaluation, answer }: SectionProps) {
  const own: Check = { what: 'As it was asked', effect: answer.effect, adopters: answer.design.adopters };
  return (
    <EffectFigure<Check>
      title="Done in other ways"
      sentence="The same comparison in ways that somebody might have chosen instead. Where they lie on the same side, the answer does not hang on the choice."
      caption="Each way, in numbers"
      rows={[own, ...answer.sensitivity]}
      columns={checkColumns}
      nameOf={({ what }) => what}
      highlighted={own.what}
      evaluation={evaluation}
      publication={answer.publication}
    />
  );
}
