import { acceptedForms, dutyOf, readBlock as readBlockByNames, stopsSubmission, stratifierIn } from '@monitor/domain';
import { ErrorSummary, NotFound, useFocusLinkedCell } from '@monitor/web-ui';
import { WhoChangedThis } from '../cells/WhoChangedThis.js';
import { Beside, WhoIsHere } from '../comments/Beside.js';
import { ConflictPanel } from '../draft/ConflictPanel.js';
import { useDraft } from '../draft/draft-context.js';
import { cellToMend, useShownIssues } from '../draft/use-shown-issues.js';
import { ReturnHeading } from '../return/ReturnHeading.js';
import { SectionForm } from '../return/SectionForm.js';
import type { ReadBlock } from './block.js';
import { TableAnswer } from './TableAnswer.js';
import { tableProblems } from './table-problems.js';
import { TablesOfSection } from './TablesOfSection.js';
import { useTable } from './use-table.js';
import type { ShownTable } from './use-table.js';

/** Some questions end as questions do, others are the name of a figure. */
function asSentence(text: string): string {
  return /[.?]$/.test(text) ? text : `${text}.`;
}

/** What a table and its way of dividing say, without what was said before: some hints of the two end alike. */
function saidOnce(hints: readonly string[]): string[] {
  return hints.filter((hint, nth) => hint !== '' && !hints.slice(0, nth).some((before) => before.includes(hint)));
}

function TableForm({ shown, readBlock }: { shown: ShownTable; readBlock: ReadBlock }) {
  const { edition, question, section, rows } = shown;
  const { rules } = useDraft();
  const issues = useShownIssues(shown.issues);
  useFocusLinkedCell(true);
  const { attempt } = issues.summary;
  const stopping = shown.issues.filter(stopsSubmission).map((issue) => ({ ...issue, cell: cellToMend(issue) }));
  const rowLabels = new Map(rows.map(({ code, label }) => [code, label]));
  const howToType = question.shape.columns.map((column) => acceptedForms(column)?.words ?? '');
  const hints = saidOnce([question.hint, stratifierIn(edition, question.shape.stratifier).hint ?? '', ...howToType]);
  const problems = attempt === 0 ? [] : tableProblems(edition, question, { issues: stopping, rowLabels });
  return (
    <>
      <ErrorSummary problems={problems} attempt={attempt} />
      <ReturnHeading title={question.shortText} hasErrors={problems.length > 0} />
      <WhoIsHere section={section.key} />
      <TablesOfSection section={section} current={question} />
      <p>{asSentence(question.text)}</p>
      {hints.map((hint) => (
        <p key={hint}>{hint}</p>
      ))}
      {dutyOf(question, rules.organisationType) === 'VOLUNTARY' && (
        <p>You may give this table, but you need not. Once a number is in it, the others are needed too.</p>
      )}
      <ConflictPanel keys={[question.code]} />
      <SectionForm showAll={issues.showAll} section={section.key}>
        <TableAnswer shown={shown} issues={issues} readBlock={readBlock} />
        <WhoChangedThis question={question} />
      </SectionForm>
      <Beside question={question.code} />
    </>
  );
}

/** The page of one question that is answered with a table. */
export function TablePage({ readBlock = readBlockByNames }: { readBlock?: ReadBlock }) {
  const shown = useTable();
  if (shown === null) return <NotFound />;
  return <TableForm key={shown.question.code} shown={shown} readBlock={readBlock} />;
}
