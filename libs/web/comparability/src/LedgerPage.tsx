import { breakKindLabel, breakKinds } from '@monitor/domain';
import { ComparabilityLedgerDocument, useCan, useFetch } from '@monitor/web-graphql';
import { ButtonLink, Empty, Fetched, FilterBar, PageTitle, useUrlState } from '@monitor/web-ui';
import type { Filter } from '@monitor/web-ui';
import { DoneNote } from './DoneNote.js';
import { LedgerTable } from './LedgerTable.js';
import { WithdrawnEntries } from './WithdrawnEntries.js';
import { ledgerPath } from './ledger-answer.js';
import type { LedgerEntry } from './ledger-answer.js';
import { ledgerFinding } from './ledger-finding.js';

function kindFilter(chosen: string): Filter {
  const options = breakKinds.map((kind) => ({ value: kind as string, label: breakKindLabel(kind) }));
  return {
    name: 'kind',
    label: 'Kind of break',
    value: chosen,
    options: [{ value: '', label: 'All kinds' }, ...options],
  };
}

interface ShownLedgerProps {
  entries: readonly LedgerEntry[];
  kind: string;
  onKind: (kind: string) => void;
}

function ShownLedger({ entries, kind, onKind }: ShownLedgerProps) {
  const mayKeep = useCan()('comparability:administer');
  const ofKind = entries.filter((entry) => kind === '' || entry.kind === kind);
  const standing = ofKind.filter(({ isWithdrawn }) => !isWithdrawn);
  return (
    <>
      <p className="nhsuk-lede-text" aria-live="polite">
        {ledgerFinding(standing)}
      </p>
      <p>
        Charts over time draw a dashed line at each of these days and mark the first figure after it with [b]. Nothing
        is said of a change across one.
      </p>
      {mayKeep && <ButtonLink to={`${ledgerPath}/new`}>Add a break</ButtonLink>}
      <FilterBar filters={[kindFilter(kind)]} onChange={(_, value) => onKind(value)} />
      {standing.length === 0 ? (
        <Empty why="No break of this kind is recorded. Choose another kind." />
      ) : (
        <LedgerTable caption="Breaks that figures heed, newest first" entries={standing} mayKeep={mayKeep} />
      )}
      <WithdrawnEntries entries={ofKind.filter(({ isWithdrawn }) => isWithdrawn)} />
    </>
  );
}

/** What may not be compared across which day, and why. */
export function LedgerPage() {
  const [{ kind, done }, change] = useUrlState({ kind: '', done: '' });
  return (
    <>
      <PageTitle title="What may not be compared" />
      <DoneNote done={done} />
      <Fetched fetch={useFetch(ComparabilityLedgerDocument)} what="the breaks" lines={8}>
        {({ comparabilityBreaks }) => (
          <ShownLedger
            entries={comparabilityBreaks}
            kind={breakKinds.some((each) => each === kind) ? kind : ''}
            onKind={(chosen) => change({ kind: chosen })}
          />
        )}
      </Fetched>
    </>
  );
}
