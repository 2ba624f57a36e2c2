import { formatCount } from '@monitor/domain';
import type { EvaluationDesignPartsFragment } from '@monitor/web-graphql';
import { DataTable, SummaryRows } from '@monitor/web-ui';
import { pointsInWords } from './evaluation-words.js';

type Design = EvaluationDesignPartsFragment;

function shows({ detectable, adopters, comparisons }: Design): string {
  if (detectable === null) return 'No change would show, however large.';
  return `With ${formatCount(adopters)} adopters of ${formatCount(adopters + comparisons)}, a change of ${pointsInWords(detectable)} would be seen in 4 of 5 cases.`;
}

/** What it would take to see less, or what fewer adopters would show. */
function WithOtherNumbers({ design: { detectableByAdopters } }: { design: Design }) {
  if (detectableByAdopters.length === 0) return null;
  return (
    <DataTable
      caption="What would show if so many of them had put it in place half way"
      captionSize="s"
      columns={[
        { key: 'adopters', header: 'Adopters', isRowHeader: true, cell: ({ adopters }) => formatCount(adopters) },
        {
          key: 'change',
          header: 'Smallest change seen in 4 of 5 cases',
          cell: ({ change }) => (change === null || change === undefined ? 'None' : pointsInWords(change)),
        },
      ]}
      rows={detectableByAdopters}
      rowKey={({ adopters }) => String(adopters)}
    />
  );
}

/** Who is compared, and what could show: all that is known of a question before its outcome. */
export function DesignSummary({ design }: { design: Design }) {
  const { adopters, comparisons, reversals, strata, leftOut, refusal } = design;
  return (
    <>
      {refusal !== null && <p className="nhsuk-u-font-weight-bold">{refusal}</p>}
      <SummaryRows
        rows={[
          { label: 'Put it in place', value: `${formatCount(adopters)} organisations after the first quarter` },
          { label: 'Compared with', value: `${formatCount(comparisons)} that had not by the last quarter` },
          { label: 'Within', value: `${formatCount(strata)} regions and types: each is compared with its like` },
          { label: 'Said later that it is no longer in place', value: formatCount(reversals) },
          ...leftOut.map(({ sentence, organisations }) => ({
            label: `Left out: ${formatCount(organisations)}`,
            value: sentence,
          })),
          { label: 'What would show', value: shows(design) },
        ]}
      />
      <WithOtherNumbers design={design} />
    </>
  );
}
