import { formatMinute, isNationalRole, longestRoleReason } from '@monitor/domain';
import { PeopleDocument, RevokeRoleDocument, useSend } from '@monitor/web-graphql';
import type { GrantedRolePartsFragment } from '@monitor/web-graphql';
import { ErrorSummary, IssueFormBody, SummaryRows, TextArea, useIssueForm } from '@monitor/web-ui';
import { Details } from 'nhsuk-react-components';
import { roleInWords } from '../role-in-words.js';

interface HeldRoleProps {
  held: GrantedRolePartsFragment;
  mayRevoke: boolean;
  /** Says what came of it, for the page to announce. */
  onDone: (what: string) => void;
}

/** Where a role is revoked, folded until it is wanted: the reason that must be given is the confirmation. */
function RevokeForm({ held, onDone }: Omit<HeldRoleProps, 'mayRevoke'>) {
  const { send, failure } = useSend();
  const form = useIssueForm({
    begin: { reason: '' },
    linkTo: (field) => ({ cell: `revoke-${field}-${held.id}` }),
    check: ({ reason }) =>
      reason.trim() === '' ? [{ field: 'reason', message: 'Say why, for whoever reads the record later.' }] : [],
    send: async ({ reason }) => {
      const input = { id: held.id, reason: reason.trim() };
      const answer = await send(RevokeRoleDocument, { input }, { refetch: [PeopleDocument] });
      if (answer !== null) onDone(`Revoked: ${roleInWords(held)}. It ended at once.`);
      return [];
    },
  });
  return (
    <Details>
      <Details.Summary>Revoke {roleInWords(held)}</Details.Summary>
      <Details.Text>
        <ErrorSummary {...form.summary} />
        <p>
          It ends with the person’s next click, wherever they are in the service.{' '}
          {isNationalRole(held.role)
            ? 'Only the team that runs the server can grant it again.'
            : 'It can be granted again.'}
        </p>
        <IssueFormBody form={form} button="Revoke the role" tone="warning" failure={failure}>
          <TextArea
            {...form.at('reason')}
            label="Why it is revoked"
            hint="It is kept with your name."
            maximumLength={longestRoleReason}
            value={form.typed.reason}
            onChange={(reason) => form.change({ reason })}
          />
        </IssueFormBody>
      </Details.Text>
    </Details>
  );
}

/** A role that a person holds: since when, from whom and why; and where it can be revoked. */
export function HeldRole({ held, mayRevoke, onDone }: HeldRoleProps) {
  const { grantedAt, grantedBy, grantedBecause } = held;
  return (
    <section aria-labelledby={`role-${held.id}`}>
      <h3 id={`role-${held.id}`} className="nhsuk-heading-s">
        {roleInWords(held)}
      </h3>
      <SummaryRows
        rows={[
          { label: 'Since', value: formatMinute(new Date(grantedAt)) },
          { label: 'Granted by', value: grantedBy },
          ...(grantedBecause === null ? [] : [{ label: 'Why', value: grantedBecause }]),
        ]}
      />
      {mayRevoke && <RevokeForm held={held} onDone={onDone} />}
    </section>
  );
}
