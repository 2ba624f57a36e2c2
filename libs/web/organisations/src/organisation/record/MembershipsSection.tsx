import { DataTable, Empty } from '@monitor/web-ui';
import { daysInWords } from './days-in-words.js';
import type { OrganisationAnswer } from './organisation-answer.js';

/** Networks, places, collaboratives and peer groups that it belongs to or belonged to. */
export function MembershipsSection({ record: { memberships, type } }: { record: OrganisationAnswer }) {
  if (type === 'REGION' || type === 'ICB') return null;
  if (memberships.length === 0) {
    return (
      <section aria-labelledby="memberships">
        <h2 className="nhsuk-heading-m" id="memberships">
          Groups it belongs to
        </h2>
        <Empty why="No network, place, collaborative or peer group of it has been recorded. They come in with imports." />
      </section>
    );
  }
  return (
    <DataTable
      caption="Groups it belongs to"
      captionSize="m"
      rows={memberships}
      rowKey={({ kindLabel, groupCode, validFrom }) => `${kindLabel} ${groupCode} ${validFrom}`}
      columns={[
        {
          key: 'group',
          header: 'Group',
          isRowHeader: true,
          cell: ({ groupName, groupCode }) => `${groupName} (${groupCode})`,
        },
        { key: 'kind', header: 'Kind', cell: ({ kindLabel }) => kindLabel },
        { key: 'days', header: 'From and to', cell: ({ validFrom, validTo }) => daysInWords(validFrom, validTo) },
        { key: 'source', header: 'Source', cell: ({ source }) => source },
      ]}
    />
  );
}
