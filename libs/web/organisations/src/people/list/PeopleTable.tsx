import type { PeopleQuery } from '@monitor/web-graphql';
import { DataTable, Empty, TextLink } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { personPath } from '../people-paths.js';
import { roleInWords } from '../role-in-words.js';

type ListedPerson = PeopleQuery['people']['people'][number];

function Roles({ person: { roles, conflicts } }: { person: ListedPerson }) {
  if (roles.length === 0) return 'None';
  return (
    <>
      <ul className="nhsuk-list nhsuk-u-margin-bottom-0">
        {roles.map((held) => (
          <li key={held.id}>{roleInWords(held)}</li>
        ))}
      </ul>
      {conflicts.length > 0 && <strong>These do not go together.</strong>}
    </>
  );
}

function Identifier({ person: { subject, provider } }: { person: ListedPerson }) {
  return (
    <>
      {subject}
      <span className="monitor-second-line">at {provider}</span>
    </>
  );
}

const columns: readonly TableColumn<ListedPerson>[] = [
  {
    key: 'name',
    header: 'Person',
    isRowHeader: true,
    cell: ({ id, displayName }) => <TextLink to={personPath(id)}>{displayName}</TextLink>,
  },
  { key: 'subject', header: 'Identifier', cell: (person) => <Identifier person={person} /> },
  { key: 'roles', header: 'Roles', cell: (person) => <Roles person={person} /> },
];

/** People, each with a link to their page, and the roles that they hold. */
export function PeopleTable({ people }: { people: readonly ListedPerson[] }) {
  if (people.length === 0) {
    return (
      <Empty why="Check the spelling, or type fewer letters: words are found by their beginnings. Somebody who has never signed in is not here until they are added." />
    );
  }
  return (
    <DataTable
      caption="People by name"
      captionSize="m"
      rows={people}
      rowKey={({ id }) => id}
      columns={columns}
      asCards
    />
  );
}
