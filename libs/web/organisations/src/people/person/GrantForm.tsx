import { isNationalRole, longestRoleReason, roleDescription, roleLabel, rolePlaces, roles } from '@monitor/domain';
import type { Role } from '@monitor/domain';
import { GrantRoleDocument, PeopleDocument, useSend } from '@monitor/web-graphql';
import { ErrorSummary, IssueFormBody, SelectField, TextArea, TextField, useIssueForm } from '@monitor/web-ui';
import type { FormIssue } from '@monitor/web-ui';

const granted = roles.filter((role) => !isNationalRole(role));
const options = [
  { value: '', label: 'Choose a role' },
  ...granted.map((role) => ({ value: role, label: roleLabel(role) })),
];

interface Wanted {
  role: string;
  place: string;
  reason: string;
}

function chosenRole({ role }: Wanted): Role | null {
  return granted.find((each) => each === role) ?? null;
}

function placeHint(role: Role | null): string {
  const place = role === null ? null : rolePlaces[role];
  if (place === 'REGION') return 'The ODS code of the region, for example Y56';
  if (place === 'ORGANISATION_OR_AREA') return 'The ODS code of the organisation, board or region that is helped';
  return place === null ? 'Its ODS code' : 'The ODS code of the organisation';
}

function check(wanted: Wanted): FormIssue[] {
  const issues: FormIssue[] = [];
  if (chosenRole(wanted) === null)
    issues.push({ field: 'role', message: 'Choose the role that the person is to hold.' });
  if (wanted.place.trim() === '') issues.push({ field: 'place', message: 'Give the ODS code of the place it is for.' });
  if (wanted.reason.trim() === '') {
    issues.push({ field: 'reason', message: 'Say why, for whoever reads the record later.' });
  }
  return issues;
}

/** Sends what was filled in; the page is told once the role is held. */
function useGrant({ personId, onDone }: GrantFormProps) {
  const { send, failure } = useSend();
  const form = useIssueForm<Wanted>({
    begin: { role: '', place: '', reason: '' },
    linkTo: (field) => ({ cell: `grant-${field}` }),
    check,
    send: async (wanted) => {
      const role = chosenRole(wanted);
      if (role === null) return [];
      const scopeCode = wanted.place.trim().toUpperCase();
      const input = { personId, role, scopeCode, reason: wanted.reason.trim() };
      const answer = await send(GrantRoleDocument, { input }, { refetch: [PeopleDocument] });
      if (answer !== null) onDone(`Granted: ${roleLabel(role)} for ${scopeCode}. It holds from the next click on.`);
      return [];
    },
  });
  return { form, failure };
}

interface GrantFormProps {
  personId: string;
  /** Says what came of it, for the page to announce. */
  onDone: (what: string) => void;
}

/** Where a person is granted a role for one place. */
export function GrantForm(props: GrantFormProps) {
  const { form, failure } = useGrant(props);
  const role = chosenRole(form.typed);
  return (
    <>
      <h2 className="nhsuk-heading-m">Grant a role</h2>
      <p>
        {roleLabel('NATIONAL_ANALYST')} and {roleLabel('ADMINISTRATOR')} are roles for the whole of England: the team
        that runs the server grants them. Here they can only be revoked.
      </p>
      <ErrorSummary {...form.summary} />
      <IssueFormBody form={form} button="Grant the role" failure={failure}>
        <SelectField
          {...form.at('role')}
          label="Role"
          hint={role === null ? 'What it may do is shown once it is chosen.' : roleDescription(role)}
          options={options}
          value={form.typed.role}
          onChange={(chosen) => form.change({ role: chosen })}
        />
        <TextField
          {...form.at('place')}
          label="For which organisation or region"
          hint={placeHint(role)}
          width={10}
          value={form.typed.place}
          onChange={(place) => form.change({ place })}
        />
        <TextArea
          {...form.at('reason')}
          label="Why the person is to hold it"
          hint="It is kept with your name."
          maximumLength={longestRoleReason}
          value={form.typed.reason}
          onChange={(reason) => form.change({ reason })}
        />
      </IssueFormBody>
    </>
  );
}
