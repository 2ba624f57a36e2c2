import { cautionLabels, metricDefinition, stratifierDefinition, verdictLabels } from '@monitor/domain';
import type { WriteSheet } from 'hucre/xlsx';
import type { PublicationToWrite } from '../filed-publications.query.js';
import type { ToldFinding } from '../findings/told-finding.js';
import { wordSheet } from './word-sheet.js';

/** Whether a finding stands in the workbook: those of boards are many, and stand in the file beside it. */
export function isInWorkbook({ level, boundaries }: ToldFinding): boolean {
  return level !== 'ICB' && boundaries === 'AS_WAS';
}

/** What may be said of England and of every region. */
export function findingsSheet({ findings }: Pick<PublicationToWrite, 'findings'>): WriteSheet {
  return wordSheet({
    name: 'Findings',
    title: 'What may be said of England and of every region; boards and restated figures: findings.csv',
    header: ['Area', 'Measure', 'By', 'Verdict', 'Finding', 'Keep in mind', 'Number in findings.csv'],
    rows: findings.map(rowOf),
    widths: [26, 34, 20, 14, 110, 40, 12],
  });
}

function rowOf({ number, areaName, metricId, stratifier, finding }: ToldFinding): string[] {
  const cautions = [...new Set(finding.cautions.map(({ kind }) => cautionLabels[kind]))];
  return [
    areaName,
    metricDefinition(metricId).shortName,
    stratifierDefinition(stratifier).label,
    verdictLabels[finding.verdict],
    finding.sentence,
    cautions.length === 0 ? 'nothing' : cautions.join(', '),
    String(number),
  ];
}
