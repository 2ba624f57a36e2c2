import { formatCount } from '@monitor/domain';
import type { EvaluationDesignPartsFragment } from '@monitor/web-graphql';
import { DataTable, SummaryRows } from '@monitor/web-ui';
import { countedUnits, pointsInWords } from './evaluation-words.js';
import type { Compared } from './evaluation-words.js';

type Design = EvaluationDesignPartsFragment;

interface DesignProps {
  design: Design;
  /** What is compared. */
  compared: Compared;
}

function shows({ detectable, adopters, comparisons, kind }: Design, { exposure }: Compared): string {
  if (detectable === null) {
    return kind === 'SERIES' ? 'Nobody can say before the series is there.' : 'No change would show, however large.';
  }
  const change = `a change of ${pointsInWords(detectable)}`;
  return exposure === 'NUMBER_IN_PLACE'
    ? `${change} for each further action would be seen in 4 of 5 cases.`
    : `With ${formatCount(adopters)} adopters of ${formatCount(adopters + comparisons)}, ${change} would be seen in 4 of 5 cases.`;
}

/** What could be put down to adoption, where somebody can say. */
function attributable({ unseenDrift }: Design) {
  if (unseenDrift === null) return [];
  const drift = pointsInWords(unseenDrift);
  return [
    {
      label: 'What could be put down to it',
      value: `A change of which the whole interval lies beyond ${drift}. So much is made by a trend from before adoption that would go unnoticed in 1 of 5 cases; a smaller change can only be said to go together with it.`,
    },
  ];
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

function rowsOf(design: Design, compared: Compared) {
  const { adopters, comparisons, reversals, strata, kind } = design;
  if (compared.exposure === 'NUMBER_IN_PLACE') {
    return [
      { label: 'How many are in place changed', value: `in ${countedUnits(compared.unit, adopters)}` },
      { label: 'Did not change', value: `in ${formatCount(comparisons)}` },
      { label: 'Within', value: `${formatCount(strata)} regions and types: each is compared with its like` },
    ];
  }
  return [
    { label: 'Put it in place', value: `${countedUnits(compared.unit, adopters)} after the first quarter` },
    { label: 'Compared with', value: `${formatCount(comparisons)} that had not by the last quarter` },
    ...(kind === 'STAGGERED'
      ? [
          {
            label: 'Within',
            value: `${formatCount(strata)} ${compared.unit === 'ORGANISATION' ? 'regions and types' : strata === 1 ? 'area: England' : 'regions'}: each is compared with its like`,
          },
        ]
      : []),
    { label: 'Said later that it is no longer in place', value: formatCount(reversals) },
  ];
}

/** Who is compared, how and why so, and what could show: all that is known of a question before its outcome. */
export function DesignSummary({ design, compared }: DesignProps) {
  const { leftOut, refusal, because } = design;
  return (
    <>
      {refusal !== null && <p className="nhsuk-u-font-weight-bold">{refusal}</p>}
      {because !== null && <p>{because}</p>}
      <SummaryRows
        rows={[
          ...rowsOf(design, compared),
          ...leftOut.map(({ sentence, organisations }) => ({
            label: `Left out: ${formatCount(organisations)}`,
            value: sentence,
          })),
          { label: 'What would show', value: shows(design, compared) },
          ...attributable(design),
        ]}
      />
      <WithOtherNumbers design={design} />
    </>
  );
}
