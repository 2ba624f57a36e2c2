import { useQuery } from '@apollo/client/react';
import { ComparabilityLedgerDocument, readFailure } from '@monitor/web-graphql';
import type { ComparabilityLedgerQuery } from '@monitor/web-graphql';
import { FailedPage, Loading, NotFound, NotPermitted } from '@monitor/web-ui';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useMayKeepLedger } from './may-keep-ledger.js';
import type { LedgerEntry } from './ledger-answer.js';

/** The ledger for those who keep it; for others, why the page is not for them. */
export function LedgerGate({ children }: { children: (ledger: ComparabilityLedgerQuery) => ReactNode }) {
  const mayKeep = useMayKeepLedger();
  const { data, error, refetch } = useQuery(ComparabilityLedgerDocument, { skip: !mayKeep });
  const failure = data === undefined ? readFailure(error) : null;
  if (!mayKeep)
    return <NotPermitted message="Only administrators change what may not be compared. Everybody may read it." />;
  if (failure !== null) return <FailedPage failure={failure} onRetry={() => void refetch().catch(() => undefined)} />;
  return data === undefined ? <Loading what="the break" lines={8} /> : children(data);
}

/** The entry that the address names, where it still stands. */
export function EntryGate({
  children,
}: {
  children: (entry: LedgerEntry, ledger: ComparabilityLedgerQuery) => ReactNode;
}) {
  const { id } = useParams();
  return (
    <LedgerGate>
      {(ledger) => {
        const entry = ledger.comparabilityBreaks.find((each) => each.id === id && !each.isWithdrawn);
        return entry === undefined ? (
          <NotFound title="There is no such break, or it was withdrawn" />
        ) : (
          children(entry, ledger)
        );
      }}
    </LedgerGate>
  );
}
