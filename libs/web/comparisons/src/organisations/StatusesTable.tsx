import { FigureTable } from '@monitor/web-charts';
import type { CellContents } from '@monitor/web-charts';
import { useCan } from '@monitor/web-graphql';
import type { CompareOrganisationsQuery } from '@monitor/web-graphql';
import { OutsideDocument, TextLink, useIsInDocument } from '@monitor/web-ui';
import { useSearchParams } from 'react-router';
import { withParameters } from '../kit/with-parameters.js';
import { AskLink, NoteLink } from './OrganisationNotes.js';
import type { ToldByRows } from './OrganisationNotes.js';
import { organisationColumns } from './organisation-rows.js';
import type { OrganisationsChoice } from './organisations-filters.js';
import { claimWords, statusWords } from './status-words.js';
import type { ActionStatus, OrganisationRow } from './status-words.js';

function OrganisationName({ row, told }: { row: OrganisationRow; told: ToldByRows }) {
  const { organisation } = row;
  const place = organisation.icb === null ? '' : `, ${organisation.icb.shortName}`;
  return (
    <>
      <TextLink to={`/organisations/${encodeURIComponent(organisation.code)}`}>{organisation.name}</TextLink>
      <span className="monitor-second-line">
        {organisation.typeLabel}
        {place}
      </span>
      <OutsideDocument>
        <NoteLink row={row} />
        <AskLink row={row} told={told} />
      </OutsideDocument>
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
 * What stands in the cells: a link to the organisation with its note and the way to ask it, and each status, which leads to
 * what stands behind it, with how far it goes and who checked it.
 */
function cellsOf(
  actions: readonly { key: string }[],
  { told, claimAt }: { told: ToldByRows; claimAt: ClaimAddress },
): CellContents<OrganisationRow> {
  const statuses = actions.map(({ key }, index) => {
    const cell = (row: OrganisationRow) => <Status row={row} status={row.statuses[index]} claimAt={claimAt} />;
    return [key, cell] as const;
  });
  return { ...Object.fromEntries(statuses), name: (row) => <OrganisationName row={row} told={told} /> };
}

interface StatusesTableProps {
  answer: CompareOrganisationsQuery;
  regionName: string;
  told: ToldByRows;
  claimAt: ClaimAddress;
}

/** What each organisation says, one row each, with the ways on from there. */
export function StatusesTable({ answer, regionName, told, claimAt }: StatusesTableProps) {
  const { columns: actions, organisations, total } = answer.organisationStatuses;
  const rowKey = ({ organisation }: OrganisationRow) => organisation.code;
  return (
    <div className="monitor-wide-table" data-picture="">
      <FigureTable
        caption={`Status of each action by organisation in ${regionName}`}
        table={{ columns: organisationColumns(actions), rows: organisations, rowKey }}
        cells={cellsOf(actions, { told, claimAt })}
        isSortable={organisations.length === total}
      />
    </div>
  );
}

/** Where what stands behind a status is shown, for whoever may read the returns of the region. */
export function useClaimAddress({ region }: OrganisationsChoice): ClaimAddress {
  const can = useCan();
  const isInDocument = useIsInDocument();
  const [parameters] = useSearchParams();
  if (isInDocument || !can('return:read', { regionCode: region })) return null;
  return ({ organisation }, { key }) => withParameters(parameters, { of: organisation.code, action: key });
}
