import { longestClientContact, longestClientName } from '@monitor/domain';
import { MachineClientsDocument, RegisterClientDocument, useSend } from '@monitor/web-graphql';
import type { RegisterClientMutation } from '@monitor/web-graphql';
import {
  BackLink,
  CheckboxGroup,
  ErrorSummary,
  IssueFormBody,
  PageTitle,
  TextField,
  TextLink,
  useIssueForm,
} from '@monitor/web-ui';
import type { FormIssue } from '@monitor/web-ui';
import { useState } from 'react';
import { clientPath, dataPath } from '../../kit/publication-paths.js';
import { AdministratorsOnly } from './AdministratorsOnly.js';
import { scopeLabel, scopeMeaning, scopes } from './scope-words.js';
import type { Scope } from './scope-words.js';
import { SecretOnce } from './SecretOnce.js';

type Registered = RegisterClientMutation['registerClient'];

interface Wanted {
  name: string;
  contact: string;
  chosen: Scope[];
  organisationCode: string;
}

const ownReturns: Scope = 'OWN_RETURNS';

function check({ name, contact, chosen, organisationCode }: Wanted): FormIssue[] {
  const issues: FormIssue[] = [];
  if (name.trim() === '') issues.push({ field: 'name', message: 'Say what the program is called.' });
  if (contact.trim() === '') {
    issues.push({ field: 'contact', message: 'Say who answers for it: a person or team, with an address.' });
  }
  if (chosen.length === 0) issues.push({ field: 'scopes', message: 'Choose what it may pull, one kind at least.' });
  if (chosen.includes(ownReturns) && organisationCode.trim() === '') {
    issues.push({ field: 'organisation', message: 'Give the ODS code of the organisation whose returns it may pull.' });
  }
  return issues;
}

function useRegistration(onRegistered: (registered: Registered) => void) {
  const { send, failure } = useSend();
  const form = useIssueForm<Wanted>({
    begin: { name: '', contact: '', chosen: [], organisationCode: '' },
    check,
    send: async ({ name, contact, chosen, organisationCode }) => {
      const code = chosen.includes(ownReturns) ? organisationCode.trim().toUpperCase() : null;
      const input = { name: name.trim(), contact: contact.trim(), scopes: chosen, organisationCode: code };
      const answer = await send(RegisterClientDocument, { input }, { refetch: [MachineClientsDocument] });
      if (answer !== null) onRegistered(answer.registerClient);
      return [];
    },
  });
  return { form, failure };
}

function ScopeFields({ form }: Pick<ReturnType<typeof useRegistration>, 'form'>) {
  const { chosen, organisationCode } = form.typed;
  return (
    <>
      <CheckboxGroup
        {...form.at('scopes')}
        label="What it may pull"
        hint="Give it no more than it needs."
        choices={scopes.map((scope) => ({ value: scope, label: scopeLabel(scope), hint: scopeMeaning(scope) }))}
        values={chosen}
        onChange={(values) => form.change({ chosen: scopes.filter((scope) => values.includes(scope)) })}
      />
      {chosen.includes(ownReturns) && (
        <TextField
          {...form.at('organisation')}
          label="Organisation"
          hint="Its ODS code, for example RX1"
          width={10}
          value={organisationCode}
          onChange={(typed) => form.change({ organisationCode: typed })}
        />
      )}
    </>
  );
}

function Registration({ onRegistered }: { onRegistered: (registered: Registered) => void }) {
  const { form, failure } = useRegistration(onRegistered);
  return (
    <>
      <ErrorSummary {...form.summary} />
      <IssueFormBody form={form} button="Register it and make its secret" failure={failure}>
        <TextField
          {...form.at('name')}
          label="What it is called"
          maximumLength={longestClientName}
          value={form.typed.name}
          onChange={(name) => form.change({ name })}
        />
        <TextField
          {...form.at('contact')}
          label="Who answers for it"
          hint="A person or team, with an e-mail address that is read"
          maximumLength={longestClientContact}
          value={form.typed.contact}
          onChange={(contact) => form.change({ contact })}
        />
        <ScopeFields form={form} />
      </IssueFormBody>
    </>
  );
}

function NewClient() {
  const [registered, setRegistered] = useState<Registered | null>(null);
  return (
    <>
      <BackLink to={dataPath}>Back to data</BackLink>
      <PageTitle title="Register a program" />
      {registered === null ? (
        <Registration onRegistered={setRegistered} />
      ) : (
        <>
          <SecretOnce clientId={registered.client.clientId} secret={registered.secret} />
          <p>
            Once you have it, go on to{' '}
            <TextLink to={clientPath(registered.client.id)}>{registered.client.name}</TextLink>.
          </p>
        </>
      )}
    </>
  );
}

/** Where an administrator registers a program. */
export function NewClientPage() {
  return (
    <AdministratorsOnly>
      <NewClient />
    </AdministratorsOnly>
  );
}
