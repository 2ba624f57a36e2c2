import { boundariesExplanation, csvTable, formatCount } from '@monitor/domain';
import { DownloadAllRows, FigureTable } from '@monitor/web-charts';
import type { CellContents } from '@monitor/web-charts';
import { useCan } from '@monitor/web-graphql';
import type { CompareOrganisationsQuery } from '@monitor/web-graphql';
import { Empty, loadPart, Loading, OutsideDocument, Pager, TextLink, useIsInDocument } from '@monitor/web-ui';
import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router';
import { boundariesFact, FigureSection, fileParts } from '../kit/FigureSection.js';
import { withParameters } from '../kit/with-parameters.js';
import { finality, liveCounts, note } from '../source/finality.js';
import { organisationActionColumns, organisationColumns, toOrganisationActions } from './organisation-rows.js';
import type { OrganisationsChoice } from './organisations-filters.js';
import { claimWords, statusWords } from './status-words.js';
import type { ActionStatus, OrganisationRow } from './status-words.js';
import { useAllOrganisations } from './use-all-organisations.js';

const ClaimSection = lazy(() => loadPart(() => import('./claim/ClaimSection.js')));

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

/** Where what stands behind a status is shown; null for whoever may not read the return. */
type ClaimAddress = ((row: OrganisationRow, status: ActionStatus) => string) | null;

interface StatusProps {
  row: OrganisationRow;
  status: ActionStatus | undefined;
  claimAt: ClaimAddress;
}

function Status({ row, status, claimAt }: StatusProps) {
  const claim = status === undefined ? null : claimWords(status);
  const words = statusWords(row, status);
  return (
    <>
      {status === undefined || status.status === null || claimAt === null ? (
        words
      ) : (
        <TextLink to={claimAt(row, status)} about={`for ${row.organisation.name}: what stands behind it`}>
          {words}
        </TextLink>
      )}
      {claim !== null && <span className="monitor-second-line">{claim}</span>}
    </>
  );
}

/**
 * What stands in the cells: a link to the organisation, and each status, which leads to what stands behind it, with how far
 * it goes and who checked it.
 */
function cellsOf(actions: readonly { key: string }[], claimAt: ClaimAddress): CellContents<OrganisationRow> {
  const statuses = actions.map(({ key }, index) => {
    const cell = (row: OrganisationRow) => <Status row={row} status={row.statuses[index]} claimAt={claimAt} />;
    return [key, cell] as const;
  });
  return { ...Object.fromEntries(statuses), name: (row) => <OrganisationName row={row} /> };
}

interface StatusesTableProps {
  answer: CompareOrganisationsQuery;
  regionName: string;
  claimAt: ClaimAddress;
}

function StatusesTable({ answer, regionName, claimAt }: StatusesTableProps) {
  const { columns: actions, organisations, total } = answer.organisationStatuses;
  const rowKey = ({ organisation }: OrganisationRow) => organisation.code;
  return (
    <div className="monitor-wide-table" data-picture="">
      <FigureTable
        caption={`Status of each action by organisation in ${regionName}`}
        table={{ columns: organisationColumns(actions), rows: organisations, rowKey }}
        cells={cellsOf(actions, claimAt)}
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

/** What stands behind the status that is looked into, if it is on this page of the list. */
function ChosenClaim({ answer, choice }: OrganisationsListProps) {
  const [parameters] = useSearchParams();
  const { columns, organisations } = answer.organisationStatuses;
  const row = organisations.find(({ organisation }) => organisation.code === choice.of);
  const action = columns.find(({ key }) => key === choice.action);
  if (row === undefined || action === undefined) return null;
  const closeTo = withParameters(parameters, { of: '', action: '' });
  return (
    <Suspense fallback={<Loading what="what stands behind it" lines={8} />}>
      <ClaimSection
        organisation={row.organisation}
        action={action}
        quarter={{ id: choice.quarter, label: answer.boards.quarter.label }}
        closeTo={closeTo}
      />
    </Suspense>
  );
}

function useClaimAddress({ region }: OrganisationsChoice): ClaimAddress {
  const can = useCan();
  const isInDocument = useIsInDocument();
  const [parameters] = useSearchParams();
  if (isInDocument || !can('return:read', { regionCode: region })) return null;
  return ({ organisation }, { key }) => withParameters(parameters, { of: organisation.code, action: key });
}

function ListedOrganisations({ answer, choice }: OrganisationsListProps) {
  const { columns: actions, organisations, total } = answer.organisationStatuses;
  const fetchAll = useAllOrganisations(choice);
  const claimAt = useClaimAddress(choice);
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
      <StatusesTable answer={answer} regionName={regionName} claimAt={claimAt} />
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
  return (
    <>
      <OutsideDocument>{choice.of !== '' && <ChosenClaim answer={answer} choice={choice} />}</OutsideDocument>
      <ListedOrganisations answer={answer} choice={choice} />
    </>
  );
}
