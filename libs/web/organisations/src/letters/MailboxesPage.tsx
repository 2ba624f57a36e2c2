import { formatMinute, listInWords, roleLabel } from '@monitor/domain';
import { MailboxesDocument, useFetch } from '@monitor/web-graphql';
import type { MailboxesPartsFragment } from '@monitor/web-graphql';
import { DataTable, Empty, Fetched, PageTitle } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { InsetText } from 'nhsuk-react-components';
import { useRef, useState } from 'react';
import { useParams } from 'react-router';
import { LetterTable } from './LetterTable.js';
import { MailboxSection } from './MailboxSection.js';

type Step = MailboxesPartsFragment['steps'][number];

const stepWords: Record<Step['step'], string> = {
  SET: 'Address set',
  REMOVED: 'Address removed',
  CONFIRMED: 'Confirmed',
  STOPPED: 'Letters stopped',
  RESUMED: 'Letters wanted again',
};

const stepColumns: readonly TableColumn<Step>[] = [
  { key: 'step', header: 'What', isRowHeader: true, cell: ({ step }) => stepWords[step] },
  { key: 'role', header: 'Mailbox', cell: ({ role, address }) => `${roleLabel(role)}: ${address ?? ''}` },
  { key: 'who', header: 'By', cell: ({ personName }) => personName },
  { key: 'when', header: 'When', cell: ({ happenedAt }) => formatMinute(new Date(happenedAt)) },
];

/** Whom letters reach, in one sentence. */
function reach({ mailboxes }: MailboxesPartsFragment): string {
  const named = (isReached: boolean) =>
    mailboxes
      .filter(({ state }) => (state === 'IN_USE') === isReached)
      .map(({ role }) => `the ${roleLabel(role).toLowerCase()}`);
  const [reached, others] = [named(true), named(false)];
  if (reached.length === 0) return `Letters reach nobody: there is no mailbox in use for ${listInWords(others)}.`;
  const rest = others.length === 0 ? '' : ` There is no mailbox in use for ${listInWords(others)}.`;
  return `Letters reach ${listInWords(reached)}.${rest}`;
}

/** What was sent, and what was done to the mailboxes. */
function Past({ letters, steps }: MailboxesPartsFragment) {
  return (
    <>
      {letters.length === 0 ? (
        <Empty why="No letters have been written yet. The first comes once an address is set." />
      ) : (
        <LetterTable caption="Latest letters" letters={letters} />
      )}
      {steps.length > 0 && (
        <DataTable
          caption="What was done to these mailboxes, the latest first"
          columns={stepColumns}
          rows={steps}
          rowKey={({ role, step, happenedAt }) => [role, step, happenedAt].join(' ')}
          asCards
        />
      )}
    </>
  );
}

function Mailboxes({ place }: { place: MailboxesPartsFragment }) {
  const [done, setDone] = useState('');
  const status = useRef<HTMLDivElement>(null);
  const onDone = (what: string) => {
    setDone(what);
    // The button that was pressed may be gone: the keyboard goes to what came of it.
    status.current?.focus();
  };
  const { organisationCode, name, mailboxes, areLettersSent } = place;
  return (
    <>
      <PageTitle title="Mailboxes for letters" caption={name} />
      <p className="nhsuk-lede-text">{reach(place)}</p>
      {!areLettersSent && (
        <InsetText>
          <p>This service sends no letters at the moment, so an address cannot be confirmed yet. It is kept.</p>
        </InsetText>
      )}
      <div ref={status} tabIndex={-1} role="status">
        {done !== '' && (
          <InsetText>
            <p>{done}</p>
          </InsetText>
        )}
      </div>
      <p>
        Letters say what is due, what was decided about the return and what waits for somebody. They go out on working
        days between 8am and 7pm, and hold no figures. Whoever reads a mailbox can stop them by the link in each.
      </p>
      {mailboxes.map((mailbox) => (
        <MailboxSection key={mailbox.role} {...{ organisationCode, mailbox, onDone }} />
      ))}
      <Past {...place} />
    </>
  );
}

/** Where letters to an organisation or region go, who set that, and what was sent. */
export function MailboxesPage() {
  const { code = '' } = useParams();
  const fetch = useFetch(MailboxesDocument, { variables: { organisationCode: code } });
  return (
    <Fetched fetch={fetch} what="the mailboxes" lines={10} isPage notFoundTitle="Mailboxes not found">
      {({ mailboxes }) => <Mailboxes place={mailboxes} />}
    </Fetched>
  );
}
