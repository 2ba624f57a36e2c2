import { areasName, upperFirst } from '@monitor/domain';
import { FigureTable, SmallMultiples, wholeShareScale } from '@monitor/web-charts';
import { partOf, PracticeOverTimeDocument, useFetch } from '@monitor/web-graphql';
import { Fetched } from '@monitor/web-ui';
import { FigureSection } from '../kit/FigureSection.js';
import { finality, liveCounts, note } from '../source/finality.js';
import { toConsistencyVariables } from './consistency-filters.js';
import type { ConsistencyChoice } from './consistency-filters.js';
import type { ConsistencyAnswer } from './consistency-answer.js';
import { kindNames, ofKind } from './consistency-titles.js';
import { practiceFacts } from './consistency-rows.js';
import { changeOfPracticeColumns, momentColumns, toMoments, toPracticePanels } from './over-time-rows.js';
import type { FollowedArea, FollowedPractice } from './over-time-rows.js';

interface OverTimeSectionProps {
  answer: ConsistencyAnswer;
  choice: ConsistencyChoice;
}

/** More small charts than these say nothing side by side: the table has the changes. */
const mostPanels = 12;

const sameOrganisations =
  'Earlier quarters in the same way; of each, the organisations alone that answered in every quarter shown.';

function Followed({ followed, answer, choice }: OverTimeSectionProps & { followed: FollowedPractice }) {
  const { areas, england, column, sentence, allowance } = followed;
  const names = areasName(answer.level);
  const heading = upperFirst(names.one);
  const quarters = areas[0]?.points ?? [];
  const title = ofKind(answer, `“${column.label}” in place over the quarters`);
  const rows = england === null ? areas : [england, ...areas];
  return (
    <FigureSection
      title={title}
      sentence={sentence}
      notes={[note(answer.source), note(sameOrganisations), finality(answer.quarter), liveCounts]}
      notesOfFile={[note(allowance)]}
      table={{ columns: momentColumns(heading), rows: toMoments(rows) }}
      fileName={['Share in place over time', ...kindNames(answer), column.label, answer.quarter.label]}
      boundaries={choice.boundaries}
      facts={practiceFacts(answer, column).filter(({ header }) => header !== 'Quarter')}
    >
      {areas.length > 0 && areas.length <= mostPanels && (
        <>
          <SmallMultiples panels={toPracticePanels(followed)} scale={wholeShareScale} label={title} />
          {england !== null && <p className="nhsuk-body-s">The dashed line is England.</p>}
        </>
      )}
      {areas.length > 0 && (
        <FigureTable
          caption={`Change of the share in place, ${quarters[0]?.quarter.label ?? ''} to ${quarters.at(-1)?.quarter.label ?? ''}`}
          table={{ columns: changeOfPracticeColumns(heading), rows, rowKey: ({ area }: FollowedArea) => area.code }}
        />
      )}
      <p className="nhsuk-body-s">
        Each line counts the organisations that answered in every one of its quarters, so that who answered is no
        change. Areas with fewer than five of them are left out, and quarters that may not be compared. {allowance}
      </p>
    </FigureSection>
  );
}

/** The view over the quarters: fetched when the figures above it stand, which do not wait for it. */
export function OverTimeSection({ answer, choice }: OverTimeSectionProps) {
  const { filter } = toConsistencyVariables(choice);
  const variables = { filter, column: choice.column === '' ? null : choice.column };
  const followed = partOf(useFetch(PracticeOverTimeDocument, { variables }), ({ consistency }) => consistency.overTime);
  return (
    <Fetched fetch={followed} what="practice over the quarters" lines={8}>
      {(shown) => <Followed followed={shown} answer={answer} choice={choice} />}
    </Fetched>
  );
}
