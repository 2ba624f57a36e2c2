import { formatCount } from '@monitor/domain';
import { OwnQuarterDocument, useFetch } from '@monitor/web-graphql';
import type { HeadPartsFragment, OwnQuarterQuery } from '@monitor/web-graphql';
import { DataTable, Fetched } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { TimeTaken } from '../time/TimeTaken.js';
import { directionInWords, movementInWords } from './movement-words.js';

type Quarter = OwnQuarterQuery['ownQuarter'];
type Count = Quarter['counts'][number];
type Moved = Quarter['moved'][number];

const counted: TableColumn<Count>[] = [
  { key: 'status', header: 'Status', isRowHeader: true, cell: ({ label }) => label },
  { key: 'now', header: 'Actions now', isNumber: true, cell: ({ now }) => formatCount(now) },
  { key: 'before', header: 'Actions before', isNumber: true, cell: ({ before }) => formatCount(before) },
];

const movements: TableColumn<Moved>[] = [
  { key: 'action', header: 'Action', isRowHeader: true, cell: ({ actionCode, text }) => `${actionCode} ${text}` },
  { key: 'before', header: 'Before', cell: ({ before }) => before },
  { key: 'after', header: 'Now', cell: ({ after }) => after },
  { key: 'way', header: 'Which way', cell: ({ steps }) => directionInWords(steps) },
];

function Shown(quarter: Quarter) {
  const { moved, movedInAll, counts, hasBefore } = quarter;
  return (
    <>
      <p>{movementInWords(quarter)}</p>
      {moved.length > 0 && (
        <DataTable
          caption={
            moved.length < movedInAll
              ? `The ${formatCount(moved.length)} largest movements of ${formatCount(movedInAll)}`
              : 'What moved, the largest movement first'
          }
          rows={moved}
          rowKey={({ actionCode }) => actionCode}
          columns={movements}
          asCards
        />
      )}
      {hasBefore && counts.some(({ now }) => now > 0) && (
        <DataTable caption="Actions by status" rows={counts} rowKey={({ status }) => status} columns={counted} />
      )}
    </>
  );
}

/** What an organisation says of its actions this quarter, against its last accepted return. */
export function ThisQuarter({ head: { organisation, quarter } }: { head: HeadPartsFragment }) {
  const fetch = useFetch(OwnQuarterDocument, {
    variables: { organisationCode: organisation.code, quarterId: quarter.id },
  });
  return (
    <section aria-labelledby={`moved-${quarter.id}`}>
      <h2 className="nhsuk-heading-m" id={`moved-${quarter.id}`}>
        {quarter.label} against the quarter before
      </h2>
      <Fetched fetch={fetch} what="what moved" lines={4}>
        {({ ownQuarter }) => <Shown {...ownQuarter} />}
      </Fetched>
      <TimeTaken place={{ organisationCode: organisation.code, quarterId: quarter.id }} />
    </section>
  );
}
