import { ComparabilityLedgerDocument, partOf, useCan, useFetch } from '@monitor/web-graphql';
import type { ComparabilityLedgerQuery } from '@monitor/web-graphql';
import { Fetched, NotFound, Permitted } from '@monitor/web-ui';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import type { LedgerEntry } from './ledger-answer.js';

type Ledger = ComparabilityLedgerQuery;

/** A page for those who keep the ledger; for others, why it is not for them. */
function KeepersOnly({ children }: { children: ReactNode }) {
  const can = useCan();
  return (
    <Permitted
      may={can('comparability:administer')}
      otherwise="Only administrators change what may not be compared. Everybody may read it."
    >
      {children}
    </Permitted>
  );
}

function WholeLedger({ children }: { children: (ledger: Ledger) => ReactNode }) {
  return (
    <Fetched fetch={useFetch(ComparabilityLedgerDocument)} what="the breaks" lines={8} isPage>
      {children}
    </Fetched>
  );
}

/** The ledger, for those who keep it. */
export function LedgerGate({ children }: { children: (ledger: Ledger) => ReactNode }) {
  return (
    <KeepersOnly>
      <WholeLedger>{children}</WholeLedger>
    </KeepersOnly>
  );
}

function StandingEntry({ id, children }: { id: string; children: (entry: LedgerEntry, ledger: Ledger) => ReactNode }) {
  const entry = partOf(useFetch(ComparabilityLedgerDocument), (ledger) => {
    const named = ledger.comparabilityBreaks.find((each) => each.id === id && !each.isWithdrawn);
    return named && { named, ledger };
  });
  return (
    <Fetched
      fetch={entry}
      what="the break"
      lines={8}
      isPage
      empty={<NotFound title="There is no such break, or it was withdrawn" />}
    >
      {({ named, ledger }) => children(named, ledger)}
    </Fetched>
  );
}

/** The entry that the address names, where it still stands, for those who keep the ledger. */
export function EntryGate({ children }: { children: (entry: LedgerEntry, ledger: Ledger) => ReactNode }) {
  const { id = '' } = useParams();
  return (
    <KeepersOnly>
      <StandingEntry id={id}>{children}</StandingEntry>
    </KeepersOnly>
  );
}
