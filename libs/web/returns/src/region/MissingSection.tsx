import { formatCount } from '@monitor/domain';
import { MissingReturnsDocument, useFetch } from '@monitor/web-graphql';
import type { MissingReturnPartsFragment, MissingReturnsQuery } from '@monitor/web-graphql';
import { DataTable, Empty, Fetched, StateTag, TextLink } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';

const columns: TableColumn<MissingReturnPartsFragment>[] = [
  {
    key: 'organisation',
    header: 'Organisation',
    isRowHeader: true,
    cell: ({ organisationCode, organisationName }) => (
      <TextLink to={`/organisations/${encodeURIComponent(organisationCode)}`}>{organisationName}</TextLink>
    ),
  },
  { key: 'state', header: 'State', cell: ({ state, stateLabel }) => <StateTag state={state} label={stateLabel} /> },
  {
    key: 'why',
    header: 'Why it matters',
    cell: ({ effect }) => (
      <>
        {effect.canChangeVerdict && <strong>Could change the verdict alone. </strong>}
        {effect.sentence}
      </>
    ),
  },
];

function Ranked({ answer: { total, basis, returns } }: { answer: MissingReturnsQuery['missingReturns'] }) {
  if (returns.length === 0) return <Empty why={basis} />;
  return (
    <>
      <p>{basis} What is chosen above makes no difference to this list.</p>
      <DataTable
        caption={
          returns.length < total
            ? `The first ${formatCount(returns.length)} of ${formatCount(total)} missing returns`
            : 'All missing returns'
        }
        captionSize="s"
        rows={returns}
        rowKey={({ organisationCode }) => organisationCode}
        columns={columns}
        asCards
      />
    </>
  );
}

/** Which of the missing returns of a region to chase first, and why. */
export function MissingSection({ regionCode, quarterId }: { regionCode: string; quarterId: string }) {
  const missing = useFetch(MissingReturnsDocument, { variables: { regionCode, quarterId }, skip: quarterId === '' });
  return (
    <section aria-labelledby="whose-absence-matters">
      <h2 id="whose-absence-matters" className="nhsuk-heading-m">
        Whose absence matters
      </h2>
      <Fetched
        fetch={missing}
        what="the missing returns"
        lines={4}
        empty={<Empty why="No quarter has been opened for returns yet, so none can be missing." />}
      >
        {(answer) => <Ranked answer={answer.missingReturns} />}
      </Fetched>
    </section>
  );
}
