import { roleLabel, roles } from '@monitor/domain';
import { PeopleDocument, useFetch } from '@monitor/web-graphql';
import { ButtonLink, Fetched, FilterBar, PageTitle, Pager } from '@monitor/web-ui';
import { newPersonPath } from '../people-paths.js';
import { PeopleGate } from '../PeopleGate.js';
import { peopleInWords } from './people-in-words.js';
import { PeopleSearchForm } from './PeopleSearchForm.js';
import { PeopleTable } from './PeopleTable.js';
import { isEverybody, usePeopleChoice, withoutRole } from './use-people-choice.js';

const roleOptions = [
  { value: '', label: 'Any role, or none' },
  { value: withoutRole, label: 'No role' },
  ...roles.map((role) => ({ value: role, label: roleLabel(role) })),
];

function People() {
  const [choice, address, change] = usePeopleChoice();
  const fetch = useFetch(PeopleDocument, { variables: choice });
  const total = fetch.state === 'SHOWN' ? fetch.answer.people.total : null;
  return (
    <>
      <PageTitle title="People and roles" caption="Administration" />
      <p className="nhsuk-lede-text" aria-live="polite">
        {total === null
          ? 'Who is known to the service, and which roles they hold.'
          : peopleInWords(total, isEverybody(choice))}
      </p>
      <PeopleSearchForm
        key={[choice.text, address.place].join('\n')}
        sought={{ text: choice.text, place: address.place }}
        onSearch={change}
      />
      <FilterBar
        filters={[{ name: 'role', label: 'Role', value: address.role, options: roleOptions }]}
        onChange={(_name, role) => change({ role })}
      />
      <Fetched fetch={fetch} what="the people" lines={6}>
        {({ people: { people, total: all, nextCursor } }) => (
          <>
            <PeopleTable people={people} />
            <Pager of="people" total={all} shown={people.length} nextCursor={nextCursor} />
          </>
        )}
      </Fetched>
      <h2 className="nhsuk-heading-m">Somebody who is not here</h2>
      <p>
        Whoever signs in appears here by themselves, without a role: choose “No role” above. To give somebody a role
        before that, add them first.
      </p>
      <ButtonLink to={newPersonPath}>Add a person</ButtonLink>
    </>
  );
}

/** Who is known to the service, and which roles they hold. */
export function PeoplePage() {
  return (
    <PeopleGate>
      <People />
    </PeopleGate>
  );
}
