import {
  formatDay,
  londonDay,
  organisationTypeLabel,
  progressLabel,
  quarterLongLabel,
  sectionProgress,
  validateReturn,
} from '@monitor/domain';
import type { Section } from '@monitor/domain';
import { labelColumn } from '../layout/planned-row.js';
import type { CellLook, PlannedRow } from '../layout/planned-row.js';
import type { SheetPlan } from './placed-answers.js';
import type { ReturnToWrite } from './return-to-write.js';

function line(look: CellLook, ...texts: string[]): PlannedRow {
  return { cells: texts.map((text, index) => ({ column: labelColumn + index, look, text })) };
}

function sectionLine(section: Section, progress: string): PlannedRow {
  return {
    cells: [
      { column: labelColumn, look: 'LABEL', text: section.title },
      { column: labelColumn + 1, look: 'TEXT', text: progress },
    ],
  };
}

/** The first sheet: whose return it is, for which quarter, when it was made, and how far each section is. */
export function coverSheet(source: ReturnToWrite, sections: readonly Section[]): SheetPlan {
  const { edition, content, organisation, previous, madeAt } = source;
  const today = londonDay(new Date(madeAt));
  const issues = validateReturn(content, {
    edition,
    organisationType: organisation.type,
    today,
    previous,
    earlier: [],
  });
  const rows = [
    line('TITLE', 'Return on digital inclusion'),
    line('TEXT', 'Organisation', `${organisation.name} (${organisation.code})`),
    line('TEXT', 'Type of organisation', organisationTypeLabel(organisation.type)),
    line('TEXT', 'Quarter', quarterLongLabel(content.quarterId)),
    line('TEXT', 'Edition of the form', `${edition.version}, published on ${formatDay(edition.publishedOn)}`),
    line('TEXT', 'Made on', `${formatDay(today)}, from the answers that were saved then`),
    { cells: [] },
    line('HEADING', 'Section', 'How far it was'),
    ...sections.map((section) =>
      sectionLine(section, progressLabel(sectionProgress(content, issues, { edition, section }))),
    ),
  ];
  return { name: 'Cover', rows, questions: [], widths: [45, 70] };
}

const howTo = [
  'Type in the boxes only. Everything else is locked, so that a slip does not move it.',
  'Each section has a sheet of its own. Save as often as you like, and send the workbook in on its page of the service.',
  'Where a box has a list, choose from the list. Where several answers are offered, say yes beside each that is true.',
  'A box turns grey while it need not be filled in. “Only if …” says when it must be.',
  'Leave a box empty if you have no answer yet. Write 0 only if you counted, and there was nobody.',
  'Write days as a day, for example 30 September 2026, and counts as whole numbers.',
  'Type values, not formulas: a formula is not read. If you work something out, copy it and paste its value.',
  'Paste with “values only”, so that the boxes keep their lists.',
  'In a register, use the empty rows for new entries. Clear all boxes of a row to take an entry out.',
  'Write nothing about a patient, and no names of people.',
  'Nothing is saved until you have seen, on the page, what would change, and have said yes. It is all or nothing: if a box cannot be read, or somebody has changed an answer meanwhile, nothing is saved, and the page says which.',
];

/** The second sheet: how to fill in the others. */
export function howToSheet(): SheetPlan {
  const rows = [line('TITLE', 'How to fill in this workbook'), ...howTo.map((text) => line('LABEL', text))];
  return { name: 'How to', rows, questions: [], widths: [110] };
}
