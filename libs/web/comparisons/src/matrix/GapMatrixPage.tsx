import { formatCount } from '@monitor/domain';
import { FigureTable } from '@monitor/web-charts';
import { GapMatrixOfAreaDocument } from '@monitor/web-graphql';
import type { GapMatrixOfAreaQuery } from '@monitor/web-graphql';
import { Empty } from '@monitor/web-ui';
import { ComparisonPage } from '../kit/ComparisonPage.js';
import { FigureSection } from '../kit/FigureSection.js';
import { AsPublished } from '../publication/AsPublished.js';
import { publicationNote } from '../publication/publication-words.js';
import { note } from '../source/finality.js';
import { GapMatrixTable } from './GapMatrixTable.js';
import { changedGaps } from './matrix-answer.js';
import { matrixFilters, offerMatrix, placeOf, toMatrixVariables } from './matrix-filters.js';
import type { MatrixChoice } from './matrix-filters.js';
import { matrixFacts, matrixTable } from './matrix-rows.js';

type Matrix = GapMatrixOfAreaQuery['gapMatrix'];

/** The matrix, and the same gaps with their intervals in rows. */
function EveryGap({ answer, choice }: { answer: Matrix; choice: MatrixChoice }) {
  const { area, publication, gaps } = answer;
  if (publication === null) {
    return <Empty why="Nothing has been published yet. Figures about people are shown from publications alone." />;
  }
  const { level, areaCode } = placeOf(choice);
  const place = { ...{ level, area: areaCode ?? '', quarter: choice.quarter }, boundaries: choice.boundaries };
  const table = matrixTable(answer);
  const changed = changedGaps(gaps).length;
  return (
    <FigureSection
      title={`${area.shortName}: ${formatCount(changed)} of ${formatCount(table.rows.length)} gaps changed beyond chance`}
      sentence="Each cell is the distance between the shares of two groups that were fixed beforehand, with what has become of it since a year before among the same organisations. A gap that narrows because the group ahead fell is called levelling down: it is no success."
      notes={[note(answer.source), publicationNote(publication), note(answer.allowance)]}
      table={table}
      fileName={['Every gap', area.shortName, answer.quarter.label]}
      boundaries={choice.boundaries}
      facts={matrixFacts(answer, publication)}
    >
      <GapMatrixTable answer={answer} place={place} />
      <FigureTable caption={`Every gap in ${area.shortName} with its interval`} table={table} />
    </FigureSection>
  );
}

/** Every gap of an area at a glance: which there are, and which have changed. */
export function GapMatrixPage() {
  return (
    <ComparisonPage
      title="Every gap"
      what="the gaps"
      document={GapMatrixOfAreaDocument}
      filters={matrixFilters}
      toVariables={toMatrixVariables}
      offer={(answer, choice) => offerMatrix(answer?.areas ?? [], choice)}
      finding={({ gapMatrix: { publication, sentence } }) => (publication === null ? null : { sentence })}
      standing={({ gapMatrix: { publication } }, choice) =>
        publication !== null && (
          <AsPublished
            publication={publication}
            waitingReturns={null}
            quarterId={choice.quarter}
            isChosen={choice.publication !== ''}
          />
        )
      }
    >
      {({ gapMatrix }, choice) => <EveryGap answer={gapMatrix} choice={choice} />}
    </ComparisonPage>
  );
}
