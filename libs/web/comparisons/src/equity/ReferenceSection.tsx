import type { Note } from '@monitor/domain';
import { declaredPair, stratifierDefinition } from '@monitor/domain';
import { FigureTable, IntervalPlot, scaleFor, toIntervalRows } from '@monitor/web-charts';
import { OutsideDocument, SelectField, useUrlState } from '@monitor/web-ui';
import { FigureSection } from '../kit/FigureSection.js';
import type { EquityAnswer, EquityArea } from './equity-answer.js';
import { comparableGroups } from './equity-filters.js';
import type { EquityChoice } from './equity-filters.js';
import { equityFacts } from './equity-rows.js';
import { subjectOf } from './equity-words.js';
import { referenceSentence, referenceTable } from './reference-rows.js';

interface ReferenceSectionProps {
  answer: EquityAnswer;
  area: EquityArea;
  choice: Pick<EquityChoice, 'group'>;
  notes: readonly Note[];
}

/** The reference, as the address keeps it: the declared one is what it begins with, and leaves no trace there. */
function ChooseReference({ group, reference }: Pick<EquityChoice, 'group'> & { reference: string }) {
  const [, change] = useUrlState({ reference: '' });
  const declared = declaredPair(stratifierDefinition(group))?.reference;
  const options = comparableGroups(group).map(({ code, label }) => ({
    ...{ value: code, label: code === declared ? `${label} (fixed beforehand)` : label },
  }));
  return (
    <SelectField
      id="reference-group"
      label="Set every group against"
      options={options}
      value={reference}
      onChange={(code) => change({ reference: code === declared ? undefined : code })}
    />
  );
}

/** Every group against a reference that the reader chooses; nothing where groups have an order, or no share is shown. */
export function ReferenceSection({ answer, area, choice, notes }: ReferenceSectionProps) {
  const { groupsAgainst } = area;
  if (groupsAgainst == null) return null;
  const { quarter, label, reference, gaps } = groupsAgainst;
  const table = referenceTable(area, groupsAgainst);
  const title = `Every group against “${label}” in ${quarter.label}`;
  return (
    <FigureSection
      title={title}
      sentence={referenceSentence(groupsAgainst, answer)}
      notes={notes}
      table={table}
      fileName={['Groups against', label, subjectOf(answer, area)]}
      boundaries={answer.boundaries}
      facts={equityFacts(answer)}
    >
      <OutsideDocument>
        <ChooseReference group={choice.group} reference={reference} />
      </OutsideDocument>
      <p className="monitor-axis-name" data-picture="">
        “{label}” minus the group, percentage points
      </p>
      <IntervalPlot
        rows={toIntervalRows(table, 'gap')}
        scale={scaleFor(
          'PERCENTAGE_POINTS',
          gaps.map(({ difference }) => difference),
        )}
        highlighted={null}
        label={`${title}, in ${gaps.length} rows. The table below has the numbers.`}
      />
      <FigureTable
        caption={`${subjectOf(answer, area)}: every group against “${label}”, ${quarter.label}`}
        table={table}
      />
    </FigureSection>
  );
}
