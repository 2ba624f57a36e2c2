import { useApolloClient } from '@apollo/client/react';
import { ActAsDocument, useSend, useViewer, ViewerDocument } from '@monitor/web-graphql';
import type { ActingAssignment } from '@monitor/web-graphql';
import { Empty, ErrorSummary, IssueFormBody, PageTitle, RadioGroup, TextLink, useIssueForm } from '@monitor/web-ui';
import { useNavigate } from 'react-router';

const missing = { field: 'assignment', message: 'Choose who you act as' };

function choiceOf({ id, roleLabel, scopeName, roleDescription }: ActingAssignment) {
  return { value: id, label: `${roleLabel}, ${scopeName}`, hint: roleDescription };
}

function useActAs(acting: ActingAssignment | null) {
  const client = useApolloClient();
  const navigate = useNavigate();
  const { send, failure } = useSend();
  const form = useIssueForm({
    begin: { assignmentId: acting?.id ?? null },
    check: ({ assignmentId }) => (assignmentId === null ? [missing] : []),
    send: async ({ assignmentId }) => {
      const answer = await send(ActAsDocument, { assignmentId: assignmentId ?? '' });
      if (answer === null) return [];
      // What one role has seen is not for the next.
      await client.clearStore();
      // Where the viewer cannot be fetched anew, the frame around the page says so.
      await Promise.allSettled([client.refetchQueries({ include: [ViewerDocument] })]);
      await navigate('/home');
      return [];
    },
  });
  return { form, failure };
}

/** Which of my roles today: one person may hold several. */
export function ActAsPage() {
  const viewer = useViewer();
  const { form, failure } = useActAs(viewer?.acting ?? null);
  const assignments = viewer?.assignments ?? [];
  if (assignments.length === 0) {
    return (
      <>
        <PageTitle title="You have no role yet" />
        <Empty why="You are signed in, but nobody has given you a role. Ask the person who administers this service for your organisation or region." />
        <p>
          Meanwhile you can <TextLink to="/practise">practise a return</TextLink>: nothing of it is sent or counted.
        </p>
      </>
    );
  }
  return (
    <>
      <ErrorSummary {...form.summary} />
      <PageTitle title="Choose who you act as" hasErrors={form.hasErrors} />
      <IssueFormBody form={form} button="Continue" failure={failure}>
        <RadioGroup
          {...form.at('assignment')}
          label="Your roles"
          hint="What you can see and do depends on it. You can change it at any time."
          choices={assignments.map(choiceOf)}
          value={form.typed.assignmentId}
          onChange={(assignmentId) => form.change({ assignmentId })}
        />
      </IssueFormBody>
    </>
  );
}
