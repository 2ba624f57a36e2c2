import { boundariesExplanation, csvTable, formatCount } from '@monitor/domain';
import { DownloadAllRows, FigureTable } from '@monitor/web-charts';
import type { CellContents } from '@monitor/web-charts';
import type { CompareOrganisationsQuery } from '@monitor/web-graphql';
import { Empty, Pager, TextLink, useIsInDocument } from '@monitor/web-ui';
import { boundariesFact, FigureSection, fileParts } from '../kit/FigureSection.js';
import { finality, liveCounts, note } from '../source/finality.js';
import { organisationActionColumns, organisationColumns, toOrganisationActions } from './organisation-rows.js';
import type { OrganisationsChoice } from './organisations-filters.js';
import { claimWords, statusWords } from './status-words.js';
import type { ActionStatus, OrganisationRow } from './status-words.js';
import { useAllOrganisations } from './use-all-organisations.js';

const origin = 'Accepted returns, as the organisations sent them. Their own statements, not checked by this service.';

const sentence =
  'Only accepted returns are shown. “No answer” means that no return of the organisation has been accepted; “Not asked”, that this type of organisation need not answer. What a claim covers is the share of services or people for which it is true.';

interface OrganisationsListProps {
  answer: CompareOrganisationsQuery;
  choice: OrganisationsChoice;
}

function OrganisationName({ row: { organisation } }: { row: OrganisationRow }) {
  const place = organisation.icb === null ? '' : `, ${organisation.icb.shortName}`;
  return (
    <>
      <TextLink to={`/organisations/${encodeURIComponent(organisation.code)}`}>{organisation.name}</TextLink>
      <span className="monitor-second-line">
        {organisation.typeLabel}
        {place}
      </span>
    </>
  );
}

function Status({ row, status }: { row: OrganisationRow; status: ActionStatus | undefined }) {
  const claim = status === undefined ? null : claimWords(status);
  return (
    <>
      {statusWords(row, status)}
      {claim !== null && <span className="monitor-second-line">{claim}</span>}
    </>
  );
}

/** What stands in the cells: a link to the organisation, and below each status how far it goes and who checked it. */
function cellsOf(actions: readonly { key: string }[]): CellContents<OrganisationRow> {
  const statuses = actions.map(({ key }, index) => {
    const cell = (row: OrganisationRow) => <Status row={row} status={row.statuses[index]} />;
    return [key, cell] as const;
  });
  return { ...Object.fromEntries(statuses), name: (row) => <OrganisationName row={row} /> };
}

function StatusesTable({ answer, regionName }: Pick<OrganisationsListProps, 'answer'> & { regionName: string }) {
  const { columns: actions, organisations, total } = answer.organisationStatuses;
  const rowKey = ({ organisation }: OrganisationRow) => organisation.code;
  return (
    <div className="monitor-wide-table" data-picture="">
      <FigureTable
        caption={`Status of each action by organisation in ${regionName}`}
        table={{ columns: organisationColumns(actions), rows: organisations, rowKey }}
        cells={cellsOf(actions)}
        isSortable={organisations.length === total}
      />
    </div>
  );
}

/** How to see the rest of a long list; a document says that there is more. */
function FurtherOrganisations(props: CompareOrganisationsQuery['organisationStatuses']) {
  const { organisations, total, nextCursor } = props;
  const isInDocument = useIsInDocument();
  if (!isInDocument) {
    return <Pager of="organisations" total={total} shown={organisations.length} nextCursor={nextCursor} />;
  }
  if (organisations.length === total) return null;
  return (
    <p>
      {formatCount(organisations.length)} of {formatCount(total)} organisations. The page of this view has them all.
    </p>
  );
}

function ListedOrganisations({ answer, choice }: OrganisationsListProps) {
  const { columns: actions, organisations, total } = answer.organisationStatuses;
  const fetchAll = useAllOrganisations(choice);
  const { quarter } = answer.boards;
  const regionName = answer.regions.find(({ code }) => code === choice.region)?.shortName ?? 'this region';
  const notes = [note(origin), note(boundariesExplanation(choice.boundaries)), finality(quarter), liveCounts];
  const facts = [{ header: 'Quarter', value: quarter.label }];
  const columns = organisationColumns(actions);
  const toFile = (rows: readonly OrganisationRow[]) =>
    csvTable({ columns: organisationActionColumns, rows: toOrganisationActions(rows, actions) }, notes, [
      ...facts,
      boundariesFact(choice.boundaries),
    ]);
  const fileName = ['Organisations', regionName, quarter.label];
  return (
    <FigureSection
      title={`What each organisation says, ${quarter.label}`}
      sentence={sentence}
      notes={notes}
      table={{ columns, rows: organisations }}
      fileName={fileName}
      boundaries={choice.boundaries}
      facts={facts}
      download={
        <DownloadAllRows
          fetchAll={async (progress) => toFile(await fetchAll(progress))}
          total={total}
          name={fileParts(fileName, choice.boundaries)}
        />
      }
    >
      <StatusesTable answer={answer} regionName={regionName} />
      <FurtherOrganisations {...answer.organisationStatuses} />
    </FigureSection>
  );
}

/** The organisations and what each says, or why there are none. */
export function OrganisationsList({ answer, choice }: OrganisationsListProps) {
  const { columns: actions, organisations } = answer.organisationStatuses;
  if (actions.length === 0) {
    return (
      <Empty why="Organisations of this type are not asked about this domain. Choose another domain or all types." />
    );
  }
  if (organisations.length === 0) {
    return <Empty why={`No organisation of this choice was asked for a return for ${answer.boards.quarter.label}.`} />;
  }
  return <ListedOrganisations answer={answer} choice={choice} />;
}
