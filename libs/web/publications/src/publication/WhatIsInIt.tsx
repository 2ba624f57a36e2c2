import { formatCount, formatDay } from '@monitor/domain';
import type { PublicationRecordPartsFragment } from '@monitor/web-graphql';
import { SummaryRows } from '@monitor/web-ui';
import { momentWords } from '../kit/publication-words.js';

type Record = PublicationRecordPartsFragment;

function countRows(contents: Record['contents']) {
  if (contents == null) return [];
  const { tables, groupsShown, groupsHidden, tablesHeld, returns, joined, left } = contents;
  return [
    {
      label: 'Returns counted',
      value: `${formatCount(returns)}: since the publication before, ${formatCount(joined)} joined or changed and ${formatCount(left)} left`,
    },
    { label: 'Tables of figures', value: formatCount(tables) },
    {
      label: 'Groups of people',
      value: `${formatCount(groupsShown)} shown, ${formatCount(groupsHidden)} hidden to protect people`,
    },
    {
      label: 'Tables that wait',
      value: `${formatCount(tablesHeld)}, which keep what was published of them before, marked with its number, or stay hidden: their changes alone would tell of an organisation`,
    },
  ];
}

/** What a publication holds, and by which rules it was made. */
export function WhatIsInIt({ record: { publication, contents } }: { record: Record }) {
  const { builtAt, boundariesOn, policyVersion, formulaVersion, contentHash } = publication;
  return (
    <>
      <h2 className="nhsuk-heading-m">What is in it</h2>
      <SummaryRows
        rows={[
          ...countRows(contents),
          { label: 'Counted at', value: momentWords(builtAt) },
          {
            label: 'Boundaries of today',
            value: boundariesOn == null ? 'None were known' : `As they were on ${formatDay(boundariesOn)}`,
          },
          { label: 'Rules', value: `Disclosure policy ${policyVersion}, formulas ${formulaVersion}` },
          {
            label: 'SHA-256 of its content',
            value: contentHash == null ? 'Not yet' : <code className="monitor-quote">{contentHash}</code>,
          },
        ]}
      />
    </>
  );
}
