import { DataTable, Heading } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { useId } from 'react';
import { LatestPicture } from './LatestPicture.js';
import type { LatestAnswer, LatestGap } from './latest-rows.js';

const columns: TableColumn<LatestGap>[] = [
  { key: 'area', header: 'Region', cell: ({ areaName }) => areaName, isRowHeader: true },
  { key: 'gap', header: 'Gap in percentage points (95% interval)', cell: ({ text }) => text },
  { key: 'organisations', header: 'Organisations counted', cell: ({ organisations }) => organisations, isNumber: true },
];

/** The gap of every region: the picture, and the table of the same rows. */
export function LatestGaps({ answer }: { answer: LatestAnswer }) {
  const headingId = useId();
  const { gaps, gapsTitle, gapSentence, quarterLabel, signs, subject } = answer;
  const what = `Gap in ${subject} by region, ${quarterLabel}`;
  return (
    <section className="monitor-chart" aria-labelledby={headingId}>
      <Heading level={2} id={headingId} className="nhsuk-heading-m">
        {gapsTitle}
      </Heading>
      <p className="monitor-chart__sentence">
        {what}. {gapSentence}
      </p>
      <LatestPicture answer={answer} isAboveTable />
      <DataTable caption={what} columns={columns} rows={gaps} rowKey={({ areaCode }) => areaCode} />
      {signs.length > 0 && (
        <ul className="nhsuk-list nhsuk-body-s monitor-marker-notes" aria-label="Signs in the table">
          {signs.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
