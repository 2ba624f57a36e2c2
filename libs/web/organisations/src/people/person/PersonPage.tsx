import { formatMinute, listInWords } from '@monitor/domain';
import { partOf, PersonDocument, useFetch } from '@monitor/web-graphql';
import type { ServicePersonPartsFragment } from '@monitor/web-graphql';
import { BackLink, Fetched, PageTitle, SummaryRows } from '@monitor/web-ui';
import { InsetText, WarningCallout } from 'nhsuk-react-components';
import { useRef, useState } from 'react';
import { useParams } from 'react-router';
import { peoplePath } from '../people-paths.js';
import { PeopleGate } from '../PeopleGate.js';
import { roleInWords } from '../role-in-words.js';
import { EndedRoles } from './EndedRoles.js';
import { GrantForm } from './GrantForm.js';
import { HeldRole } from './HeldRole.js';

type Person = ServicePersonPartsFragment;

/** What the person may act as, in one sentence. */
function rolesInWords({ roles }: Person): string {
  if (roles.length === 0) return 'Holds no role, so that signing in shows no more than every visitor sees.';
  return `Is ${listInWords(roles.map(roleInWords))}.`;
}

function Conflicts({ conflicts }: Pick<Person, 'conflicts'>) {
  if (conflicts.length === 0) return null;
  return (
    <WarningCallout>
      <WarningCallout.Heading headingLevel="h2">Roles that do not go together</WarningCallout.Heading>
      {conflicts.map((conflict) => (
        <p key={conflict}>{conflict}</p>
      ))}
      <p>Revoke one of the two.</p>
    </WarningCallout>
  );
}

function HeldRoles({ person, onDone }: { person: Person; onDone: (what: string) => void }) {
  return (
    <>
      <h2 className="nhsuk-heading-m">Roles held now</h2>
      {person.roles.length === 0 && <p>None.</p>}
      {person.roles.map((held) => (
        <HeldRole key={held.id} held={held} mayRevoke={person.whyNot === null} onDone={onDone} />
      ))}
    </>
  );
}

function Shown({ person }: { person: Person }) {
  const [done, setDone] = useState('');
  const status = useRef<HTMLDivElement>(null);
  const onDone = (what: string) => {
    setDone(what);
    // The form that was sent is gone: the keyboard goes to what came of it.
    status.current?.focus();
  };
  const { id, displayName, subject, provider, addedAt, conflicts, whyNot, endedRoles } = person;
  return (
    <>
      <BackLink to={peoplePath}>Back to people</BackLink>
      <PageTitle title={displayName} caption="Person" />
      <p className="nhsuk-lede-text">{rolesInWords(person)}</p>
      <div ref={status} tabIndex={-1} role="status">
        {done !== '' && (
          <InsetText>
            <p>{done}</p>
          </InsetText>
        )}
      </div>
      <Conflicts conflicts={conflicts} />
      <SummaryRows
        rows={[
          { label: 'Identifier', value: `${subject}, at ${provider}` },
          { label: 'Known since', value: formatMinute(new Date(addedAt)) },
        ]}
      />
      {whyNot !== null && <p>{whyNot}</p>}
      <HeldRoles person={person} onDone={onDone} />
      {whyNot === null && <GrantForm key={person.roles.length} personId={id} onDone={onDone} />}
      <EndedRoles roles={endedRoles} />
    </>
  );
}

function OnePerson() {
  const { id = '' } = useParams();
  const fetch = useFetch(PersonDocument, { variables: { id } });
  return (
    <Fetched
      fetch={partOf(fetch, ({ person }) => person)}
      what="the person"
      lines={10}
      isPage
      notFoundTitle="There is no such person"
    >
      {(person) => <Shown person={person} />}
    </Fetched>
  );
}

/** One person: which roles they hold and held, and where an administrator grants and revokes them. */
export function PersonPage() {
  return (
    <PeopleGate>
      <OnePerson />
    </PeopleGate>
  );
}
