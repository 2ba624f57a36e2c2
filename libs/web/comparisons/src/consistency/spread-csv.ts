import { statusLabel } from '@monitor/domain';
import { drawnStatuses, estimateColumns } from '@monitor/web-charts';
import type { CsvTable } from '@monitor/web-charts';
import { explainSigns } from '../source/sign-notes.js';
import type { SpreadRow } from './to-spread-rows.js';

/** The spread as rows to download: answers by status, and the share in place from 0 to 1. */
export function spreadCsv(rows: readonly SpreadRow[], notes: readonly string[]): CsvTable<SpreadRow> {
  return explainSigns({
    columns: [
      { header: 'Area code', value: ({ key }) => key },
      { header: 'Area', value: ({ label }) => label },
      ...drawnStatuses.map((status) => ({
        header: `${statusLabel(status)} (answers)`,
        value: ({ answers }: SpreadRow) => answers[status],
      })),
      { header: 'Does not apply (answers)', value: ({ notApplicable }) => notApplicable },
      ...estimateColumns<SpreadRow>('Share in place', ({ estimate }) => estimate),
      { header: 'Accepted returns', value: ({ accepted }) => accepted },
      { header: 'Expected returns', value: ({ expected }) => expected },
    ],
    rows,
    notes,
  });
}
