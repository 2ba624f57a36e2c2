import { letterStateLabel, letterStateMeaning, letterStates } from '@monitor/domain';
import type { LetterState } from '@monitor/domain';
import { LettersDocument, useCan, useFetch } from '@monitor/web-graphql';
import type { LettersQuery } from '@monitor/web-graphql';
import { Empty, Fetched, PageTitle, Permitted, SelectField, SummaryRows, TextField } from '@monitor/web-ui';
import { InsetText } from 'nhsuk-react-components';
import { useState } from 'react';
import { LetterTable } from './LetterTable.js';

type Overview = LettersQuery['letters'];

/** What an administrator should know first, in one sentence. */
function standing({ areSent, counts }: Overview): string {
  const of = (state: LetterState) => counts.find((count) => count.state === state)?.letters ?? 0;
  const troubled = of('FAILED') + of('NOT_KNOWN');
  if (!areSent) return `No letters are sent: ${String(of('SWITCHED_OFF'))} would have been in the last 30 days.`;
  const waiting = `${String(of('WAITING') + of('SENDING'))} wait`;
  return `${String(of('SENT'))} letters were sent in the last 30 days, ${waiting}, and ${String(troubled)} failed or are not known.`;
}

function reached({ organisations, withoutMailbox }: Overview): string {
  if (organisations === 0) return 'No return can be filled in at the moment.';
  return `${String(organisations - withoutMailbox)} of ${String(organisations)} organisations that are to send now have a mailbox in use. No letter reaches the other ${String(withoutMailbox)}.`;
}

interface Filters {
  state: LetterState | null;
  organisationCode: string;
}

function LetterFilters({ state, organisationCode, onChange }: Filters & { onChange: (next: Filters) => void }) {
  const options = letterStates.map((each) => ({ value: each as string, label: letterStateLabel(each) }));
  return (
    <>
      <SelectField
        id="letters-state"
        label="Show"
        value={state ?? ''}
        options={[{ value: '', label: 'All letters' }, ...options]}
        onChange={(value) => onChange({ organisationCode, state: letterStates.find((each) => each === value) ?? null })}
      />
      <TextField
        id="letters-organisation"
        label="Of one organisation or region"
        hint="Its ODS code, for example RX1. Leave empty for all."
        width={10}
        value={organisationCode}
        onChange={(code) => onChange({ state, organisationCode: code.trim().toUpperCase() })}
      />
    </>
  );
}

function OverviewContent({ overview }: { overview: Overview }) {
  const rows = letterStates.flatMap((state) => {
    const count = overview.counts.find((each) => each.state === state);
    const value = `${String(count?.letters ?? 0)}. ${letterStateMeaning(state)}`;
    return count === undefined ? [] : [{ label: letterStateLabel(state), value }];
  });
  return (
    <>
      <p className="nhsuk-lede-text">{standing(overview)}</p>
      {overview.whyNot !== null && (
        <InsetText>
          <p>{overview.whyNot}</p>
        </InsetText>
      )}
      <p>{reached(overview)}</p>
      {rows.length > 0 && <SummaryRows rows={rows} />}
      {overview.letters.length === 0 ? (
        <Empty why="There are no such letters." />
      ) : (
        <LetterTable caption="Letters to come, then the latest; 100 at most" letters={overview.letters} hasPlaces />
      )}
    </>
  );
}

function Letters() {
  const [filters, setFilters] = useState<Filters>({ state: null, organisationCode: '' });
  const { state, organisationCode } = filters;
  const variables = { state, organisationCode: organisationCode === '' ? null : organisationCode };
  const fetch = useFetch(LettersDocument, { variables });
  return (
    <>
      <PageTitle title="Letters" />
      <LetterFilters {...filters} onChange={setFilters} />
      <Fetched fetch={fetch} what="the letters" lines={10}>
        {({ letters }) => <OverviewContent overview={letters} />}
      </Fetched>
    </>
  );
}

/** What letters wait, went out and failed, and whom none reaches. */
export function LettersPage() {
  const can = useCan();
  return (
    <Permitted may={can('letter:read')} otherwise="Only administrators look after letters.">
      <Letters />
    </Permitted>
  );
}
