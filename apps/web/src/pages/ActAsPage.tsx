import { useApolloClient, useMutation } from '@apollo/client/react';
import { ActAsDocument, readFailure, useViewer, ViewerDocument } from '@monitor/web-graphql';
import type { ActingAssignment } from '@monitor/web-graphql';
import { Empty, ErrorSummary, Failed, PageTitle, RadioGroup } from '@monitor/web-ui';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { useNavigate } from 'react-router';

const missing = 'Choose who you act as';

function choiceOf({ id, roleLabel, scopeName, roleDescription }: ActingAssignment) {
  return { value: id, label: `${roleLabel}, ${scopeName}`, hint: roleDescription };
}

function useActAs() {
  const client = useApolloClient();
  const navigate = useNavigate();
  const [actAs, { loading, error }] = useMutation(ActAsDocument);
  const choose = async (assignmentId: string) => {
    await actAs({ variables: { assignmentId } });
    // What one role has seen is not for the next.
    await client.clearStore();
    await client.query({ query: ViewerDocument, fetchPolicy: 'network-only' });
    await client.refetchQueries({ include: [ViewerDocument] });
    await navigate('/home');
  };
  return { choose, isChoosing: loading, failure: readFailure(error) };
}

function NoRoleYet() {
  return (
    <>
      <PageTitle title="You have no role yet" />
      <Empty why="You are signed in, but nobody has given you a role. Ask the person who administers this service for your organisation or region." />
    </>
  );
}

/** Which of my roles today: one person may hold several. */
export function ActAsPage() {
  const viewer = useViewer();
  const [chosen, setChosen] = useState<string | null>(viewer?.acting?.id ?? null);
  const [attempt, setAttempt] = useState(0);
  const { choose, isChoosing, failure } = useActAs();
  const assignments = viewer?.assignments ?? [];
  const error = attempt > 0 && chosen === null ? missing : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen === null) setAttempt((now) => now + 1);
    else choose(chosen).catch(() => undefined);
  };
  if (assignments.length === 0) return <NoRoleYet />;
  return (
    <>
      <ErrorSummary problems={error === null ? [] : [{ message: error, cell: 'assignment' }]} attempt={attempt} />
      <PageTitle title="Choose who you act as" hasErrors={error !== null} />
      {failure !== null && <Failed failure={failure} />}
      <form onSubmit={submit} noValidate>
        <RadioGroup
          id="assignment"
          label="Your roles"
          hint="What you can see and do depends on it. You can change it at any time."
          choices={assignments.map(choiceOf)}
          value={chosen}
          onChange={setChosen}
          error={error}
        />
        <button className="nhsuk-button" disabled={isChoosing}>
          Continue
        </button>
      </form>
    </>
  );
}
