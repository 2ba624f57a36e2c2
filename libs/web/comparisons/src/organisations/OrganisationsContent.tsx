import { ChartFigure, DownloadAllRows } from '@monitor/web-charts';
import { boundariesExplanation } from '@monitor/domain';
import { Empty, Pager } from '@monitor/web-ui';
import { fileReading } from '../boundaries/file-reading.js';
import { finality } from '../source/finality.js';
import { SourceLine } from '../source/SourceLine.js';
import { OrganisationTable } from './OrganisationTable.js';
import type { OrganisationsAnswer } from './organisations-answer.js';
import { organisationsCsv } from './organisations-csv.js';
import { useAllOrganisations } from './use-all-organisations.js';
import type { OrganisationsChoice } from './use-organisations-choice.js';

const origin = 'Accepted returns, as the organisations sent them. Their own statements, not checked by this service.';

interface OrganisationsContentProps {
  answer: OrganisationsAnswer;
  regionName: string;
  choice: OrganisationsChoice;
}

/** The organisations and what each says. */
export function OrganisationsContent({ answer, regionName, choice }: OrganisationsContentProps) {
  const { columns, organisations, total, nextCursor } = answer.organisationStatuses;
  const fetchAll = useAllOrganisations(choice);
  const { quarter } = answer.boards;
  if (columns.length === 0) {
    return (
      <Empty why="Organisations of this type are not asked about this domain. Choose another domain or all types." />
    );
  }
  if (organisations.length === 0) {
    return <Empty why={`No organisation of this choice was asked for a return for ${quarter.label}.`} />;
  }
  const sentences = [origin, boundariesExplanation(choice.boundaries), finality(quarter)];
  return (
    <ChartFigure
      title={`What each organisation says, ${quarter.label}`}
      sentence="Only accepted returns are shown. “No answer” means that no return of the organisation has been accepted; “Not asked”, that this type of organisation need not answer. What a claim covers is the share of services or people for which it is true."
      source={<SourceLine sentences={sentences} />}
      download={
        <DownloadAllRows
          fetchAll={async (progress) => organisationsCsv(await fetchAll(progress), columns, sentences)}
          total={total}
          name={['Organisations', regionName, quarter.label, ...fileReading(choice)]}
        />
      }
    >
      <OrganisationTable
        caption={`Status of each action by organisation in ${regionName}`}
        columns={columns}
        rows={organisations}
        isWhole={organisations.length === total}
      />
      <Pager of="organisations" total={total} shown={organisations.length} nextCursor={nextCursor} />
    </ChartFigure>
  );
}
