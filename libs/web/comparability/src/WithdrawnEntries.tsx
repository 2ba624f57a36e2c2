import { LedgerTable } from './LedgerTable.js';
import type { LedgerEntry } from './ledger-answer.js';

/** Entries that were taken out of use: kept to be read, apart from those that figures heed. */
export function WithdrawnEntries({ entries }: { entries: readonly LedgerEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="withdrawn">
      <h2 id="withdrawn" className="nhsuk-heading-m">
        Withdrawn
      </h2>
      <p>These were recorded and taken out of use. Figures no longer heed them.</p>
      <LedgerTable caption="Breaks that were withdrawn" entries={entries} mayKeep={false} />
    </section>
  );
}
