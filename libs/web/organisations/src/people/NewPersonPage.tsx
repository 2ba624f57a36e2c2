import { longestPersonName, longestPersonSubject } from '@monitor/domain';
import { AddPersonDocument, PeopleDocument, useSend } from '@monitor/web-graphql';
import { BackLink, ErrorSummary, IssueFormBody, PageTitle, TextField, useIssueForm } from '@monitor/web-ui';
import type { FormIssue } from '@monitor/web-ui';
import { useNavigate } from 'react-router';
import { peoplePath, personPath } from './people-paths.js';
import { PeopleGate } from './PeopleGate.js';

interface NewPerson {
  name: string;
  subject: string;
}

function check({ name, subject }: NewPerson): FormIssue[] {
  const issues: FormIssue[] = [];
  if (name.trim() === '') issues.push({ field: 'name', message: 'Give the name that others know the person by.' });
  if (subject.trim() === '') {
    issues.push({ field: 'subject', message: 'Give the identifier by which the sign-in provider knows the person.' });
  }
  return issues;
}

function NewPersonForm() {
  const { send, failure } = useSend();
  const navigate = useNavigate();
  const form = useIssueForm<NewPerson>({
    begin: { name: '', subject: '' },
    check,
    send: async ({ name, subject }) => {
      const input = { name: name.trim(), subject: subject.trim() };
      const answer = await send(AddPersonDocument, { input }, { refetch: [PeopleDocument] });
      if (answer !== null) await navigate(personPath(answer.addPerson.id));
      return [];
    },
  });
  return (
    <>
      <ErrorSummary {...form.summary} />
      <IssueFormBody form={form} button="Add the person" failure={failure}>
        <TextField
          {...form.at('name')}
          label="Name"
          hint="Once they sign in, the name that the sign-in provider gives takes its place."
          maximumLength={longestPersonName}
          value={form.typed.name}
          onChange={(name) => form.change({ name })}
        />
        <TextField
          {...form.at('subject')}
          label="Identifier at the sign-in provider"
          hint="What the provider calls the person in the claim “sub”, letter by letter. Ask whoever runs the provider: it is often not the e-mail address."
          maximumLength={longestPersonSubject}
          value={form.typed.subject}
          onChange={(subject) => form.change({ subject })}
        />
      </IssueFormBody>
    </>
  );
}

/** Where somebody is made known before they first sign in. */
export function NewPersonPage() {
  return (
    <PeopleGate>
      <BackLink to={peoplePath}>Back to people</BackLink>
      <PageTitle title="Add a person" caption="Administration" />
      <p className="nhsuk-lede-text">
        The person is recognised by the identifier alone when they first sign in. Adding them gives no role yet.
      </p>
      <p>
        This service cannot ask the sign-in provider whether it knows the identifier. With a mistake in it, the person
        appears a second time when they sign in, without a role.
      </p>
      <NewPersonForm />
    </PeopleGate>
  );
}
