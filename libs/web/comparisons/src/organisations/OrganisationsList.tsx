import { boundariesExplanation, csvTable, formatCount } from '@monitor/domain';
import { DownloadAllRows } from '@monitor/web-charts';
import type { CompareOrganisationsQuery } from '@monitor/web-graphql';
import { Empty, loadPart, Loading, OutsideDocument, Pager, useIsInDocument } from '@monitor/web-ui';
import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router';
import { boundariesFact, FigureSection, fileParts } from '../kit/FigureSection.js';
import { withParameters } from '../kit/with-parameters.js';
import { finality, liveCounts, note } from '../source/finality.js';
import { organisationActionColumns, organisationColumns, toOrganisationActions } from './organisation-rows.js';
import type { OrganisationsChoice } from './organisations-filters.js';
import type { OrganisationRow } from './status-words.js';
import { OrganisationNotes } from './OrganisationNotes.js';
import { StatusesTable, useClaimAddress } from './StatusesTable.js';
import { useAllOrganisations } from './use-all-organisations.js';

const ClaimSection = lazy(() => loadPart(() => import('./claim/ClaimSection.js')));

const origin = 'Accepted returns, as the organisations sent them. Their own statements, not checked by this service.';

const sentence =
  'Only accepted returns are shown. “No answer” means that no return of the organisation has been accepted; “Not asked”, that this type of organisation need not answer. What a claim covers is the share of services or people for which it is true.';

interface OrganisationsListProps {
  answer: CompareOrganisationsQuery;
  choice: OrganisationsChoice;
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

function ListedOrganisations({ answer, choice }: OrganisationsListProps) {
  const { columns: actions, organisations, total } = answer.organisationStatuses;
  const fetchAll = useAllOrganisations(choice);
  const claimAt = useClaimAddress(choice);
  const { quarter } = answer.boards;
  const regionName = answer.regions.find(({ code }) => code === choice.region)?.shortName ?? 'this region';
  const told = { quarterId: quarter.id, domain: choice.domain, region: choice.region };
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
      <StatusesTable answer={answer} regionName={regionName} told={told} claimAt={claimAt} />
      <OrganisationNotes rows={organisations} told={told} />
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
