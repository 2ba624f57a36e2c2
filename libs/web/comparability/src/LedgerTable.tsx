import { breakDays } from '@monitor/domain';
import { DataTable, TextLink } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { ForTheRecord, WhatHappened, WhatItTouches } from './EntryText.js';
import { entryPath } from './ledger-answer.js';
import type { LedgerEntry } from './ledger-answer.js';

interface LedgerTableProps {
  caption: string;
  entries: readonly LedgerEntry[];
  /** Whether the reader may change entries. */
  mayKeep: boolean;
}

function Entry({ entry, mayKeep }: { entry: LedgerEntry; mayKeep: boolean }) {
  const { id, title, kindLabel } = entry;
  return (
    <>
      <p className="nhsuk-body-s nhsuk-u-margin-bottom-1">{kindLabel}</p>
      <WhatHappened entry={entry} />
      <WhatItTouches entry={entry} />
      <ForTheRecord entry={entry} />
      {mayKeep && (
        <p className="nhsuk-u-margin-bottom-0">
          <TextLink to={entryPath(id, 'amend')} about={title}>
            Change
          </TextLink>{' '}
          <TextLink to={entryPath(id, 'withdraw')} about={title}>
            Withdraw
          </TextLink>
        </p>
      )}
    </>
  );
}

/** Two columns only, so that the words have room on a phone. */
function columnsFor(mayKeep: boolean): TableColumn<LedgerEntry>[] {
  return [
    {
      key: 'day',
      header: 'Day',
      cell: ({ occursOn, lastsUntil }) => breakDays({ occursOn, lastsUntil: lastsUntil ?? null }),
      sortValue: ({ occursOn }) => occursOn,
      isRowHeader: true,
    },
    {
      key: 'what',
      header: 'What may not be compared, and why',
      cell: (entry) => <Entry entry={entry} mayKeep={mayKeep} />,
    },
  ];
}

/** Entries of the ledger, newest first. */
export function LedgerTable({ caption, entries, mayKeep }: LedgerTableProps) {
  return <DataTable caption={caption} columns={columnsFor(mayKeep)} rows={entries} rowKey={({ id }) => id} />;
}
