import { formatMinute, mailboxStateLabel, mailboxStateMeaning, readAddress, roleLabel } from '@monitor/domain';
import type { MailboxesPartsFragment } from '@monitor/web-graphql';
import { ErrorSummary, Failed, IssueFormBody, SummaryRows, TextField, useIssueForm } from '@monitor/web-ui';
import { useMailboxChanges } from './use-mailbox-changes.js';

/** A mailbox of a place. */
export type ShownMailbox = MailboxesPartsFragment['mailboxes'][number];

interface MailboxProps {
  organisationCode: string;
  mailbox: ShownMailbox;
  /** Says what came of a change, for the page to announce. */
  onDone: (what: string) => void;
}

/** The address of a mailbox: set for the first time, or anew. */
function AddressForm({ organisationCode, mailbox: { role, address }, onDone }: MailboxProps) {
  const { set, failure } = useMailboxChanges();
  const field = `mailbox-${role}`;
  const form = useIssueForm({
    begin: { address: '' },
    linkTo: () => ({ cell: field }),
    check: (typed) => {
      const reading = readAddress(typed.address);
      return 'problem' in reading ? [{ field: 'address', message: reading.problem }] : [];
    },
    send: async (typed) => {
      const issues = await set({ organisationCode, role, address: typed.address });
      if (issues?.length === 0) {
        onDone(`A letter was sent to ${typed.address.trim()}. Letters start once somebody follows its link.`);
      }
      return issues ?? [];
    },
  });
  return (
    <>
      <ErrorSummary {...form.summary} />
      <IssueFormBody form={form} tone="secondary" button="Send the link" failure={failure}>
        <TextField
          {...form.at('address')}
          id={field}
          label={`${address === null ? 'Address' : 'Another address'} for the ${roleLabel(role).toLowerCase()}`}
          hint="Give a mailbox that the role shares, not the address of one person: it goes on when somebody leaves. For example inclusion.returns@trust.example. A letter with a link is sent there first."
          value={form.typed.address}
          onChange={(typed) => form.change({ address: typed })}
        />
      </IssueFormBody>
    </>
  );
}

/** What can be done to an address that is kept. */
function MailboxButtons({ organisationCode, mailbox: { role, state, address }, onDone }: MailboxProps) {
  const { remove, resume, failure, isUnderWay } = useMailboxChanges();
  if (address === null) return null;
  const act = async (change: typeof remove, done: string) => {
    const issues = await change({ organisationCode, role });
    if (issues !== null) onDone(issues[0]?.message ?? done);
  };
  return (
    <>
      {failure !== null && <Failed failure={failure} />}
      {state === 'STOPPED' && (
        <button
          type="button"
          className="nhsuk-button nhsuk-button--secondary"
          aria-disabled={isUnderWay}
          onClick={() => void act(resume, `Letters are sent to ${address} again.`)}
        >
          Send letters to {address} again
        </button>
      )}
      <button
        type="button"
        className="nhsuk-button nhsuk-button--secondary"
        aria-disabled={isUnderWay}
        onClick={() => void act(remove, `${address} was removed. No more letters are sent there.`)}
      >
        Remove {address}
      </button>
    </>
  );
}

/** The mailbox of one role: whether letters reach it, who set it, and what can be changed. */
export function MailboxSection(props: MailboxProps) {
  const { role, state, address, setByName, setAt, refusals, refusedBecause, whyNot } = props.mailbox;
  const setBy = setAt === null ? null : `${setByName ?? ''}, ${formatMinute(new Date(setAt))}`;
  const rows = [
    { label: 'Letters', value: `${mailboxStateLabel(state)}: ${mailboxStateMeaning(state)}` },
    ...(address === null ? [] : [{ label: 'Address', value: address }]),
    ...(setBy === null ? [] : [{ label: address === null ? 'Removed by' : 'Set by', value: setBy }]),
    ...(refusals === 0
      ? []
      : [{ label: 'Refused letters', value: `${String(refusals)}. Its mail server said: ${refusedBecause ?? ''}` }]),
  ];
  return (
    <section aria-labelledby={`role-${role}`}>
      <h2 id={`role-${role}`} className="nhsuk-heading-m">
        {roleLabel(role)}
      </h2>
      <SummaryRows rows={rows} />
      {whyNot === null ? (
        <>
          <AddressForm key={`${setAt ?? ''} ${address ?? ''}`} {...props} />
          <MailboxButtons {...props} />
        </>
      ) : (
        <p>{whyNot}</p>
      )}
    </section>
  );
}
