import { burdenOf, organisationTypeLabel, organisationTypes } from '@monitor/domain';
import type { FormEdition } from '@monitor/domain';

const headings = [
  'Who',
  'Mandatory questions',
  'Mandatory cells',
  'Cells that depend',
  'Voluntary questions',
  'Voluntary cells',
  'Minutes',
];

/** What an edition asks of each type of organisation, as a table in plain text (Markdown). */
export function burdenTable(edition: FormEdition): string {
  const rows = organisationTypes.map((type) => {
    const burden = burdenOf(edition, type);
    const figures = [
      burden.mandatoryQuestions,
      burden.mandatoryCells,
      burden.conditionalCells,
      burden.voluntaryQuestions,
      burden.voluntaryCells,
      burden.minutes,
    ];
    return [organisationTypeLabel(type), ...figures.map(String)];
  });
  const lines = [headings, headings.map((_, column) => (column === 0 ? '---' : '---:')), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
