import { askedSections, readCell, scopeName } from '@monitor/domain';
import { ErrorSummary, NotFound, useFocusLinkedCell } from '@monitor/web-ui';
import { useState } from 'react';
import { Navigate, useParams } from 'react-router';
import { Beside, WhoIsHere } from '../comments/Beside.js';
import { ConflictPanel } from '../draft/ConflictPanel.js';
import { useDraft } from '../draft/draft-context.js';
import { useShownIssues } from '../draft/use-shown-issues.js';
import { entryPath } from '../return/paths.js';
import { placeOf, useReturn } from '../return/return-context.js';
import { ReturnHeading } from '../return/ReturnHeading.js';
import { SectionForm } from '../return/SectionForm.js';
import { answerLines } from './answer-lines.js';
import { AnswerWords } from './AnswerWords.js';
import { askedQuestion } from './asked-question.js';
import { entryScope, entryToAdd, isEntryOf, isRegister, nextEntry, registerEntries } from './entries.js';
import type { AskedRegister } from './entries.js';
import { PlaceInputs } from './PlaceInputs.js';
import { withArticle } from './words-for-entries.js';

interface EntryProps {
  asked: AskedRegister;
  entry: string;
}

/** What the entry said last quarter, where it was there. */
function EntryLastQuarter({ asked, entry }: EntryProps) {
  const { edition, circumstances } = asked;
  if (circumstances.before === null) return null;
  const then = { ...circumstances, cells: circumstances.before.cells, before: null };
  const lines = answerLines(edition, then, entryScope(entry));
  if (lines.length === 0) return null;
  return (
    <details className="nhsuk-details">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">Last time you said</span>
      </summary>
      <div className="nhsuk-details__text">
        <AnswerWords lines={lines} />
      </div>
    </details>
  );
}

function useEntryTitle({ asked, entry }: EntryProps): string {
  const isThere = registerEntries(asked).some((each) => each.entry === entry);
  const { question, answer } = asked;
  if (!isThere) return `Add ${withArticle(question.shape.entryName)}`;
  return `Change ${scopeName(question, answer.answer.cells, entryScope(entry)) ?? question.shape.entryName}`;
}

function EntryForm({ asked, entry, section }: EntryProps & { section: string }) {
  const { store } = useDraft();
  const { edition, question, issues } = asked;
  const shown = useShownIssues(issues.filter(({ cell }) => readCell(edition, cell)?.cell.startsWith(`${entry}.`)));
  const title = useEntryTitle({ asked, entry });
  useFocusLinkedCell(true);
  return (
    <>
      <ErrorSummary {...shown.summary} />
      <ReturnHeading title={title} hasErrors={shown.summary.problems.length > 0} />
      <WhoIsHere section={section} />
      <ConflictPanel keys={[question.code]} />
      <EntryLastQuarter asked={asked} entry={entry} />
      <SectionForm showAll={shown.showAll} section={section} isPart>
        <PlaceInputs asked={asked} scope={entryScope(entry)} shown={shown} onType={store.type} />
      </SectionForm>
      <Beside question={question.code} />
    </>
  );
}

/** Goes on to the page of an entry that nobody has yet; its key is made once, however often this is drawn. */
function BeginEntry({ asked }: { asked: AskedRegister }) {
  const place = placeOf(useReturn());
  const [entry] = useState(() => nextEntry(asked));
  return <Navigate replace to={entryPath(place, asked.edition, asked.question, entry)} />;
}

/** One entry of a register, on a page of its own. */
export function EntryPage() {
  const { section: key, question: code, entry = '' } = useParams();
  const draft = useDraft();
  const { edition, organisationType } = draft.rules;
  const section = askedSections(edition, organisationType).find((each) => each.key === key);
  const question = section?.questions.find((each) => each.code === code);
  const asked = question === undefined ? null : askedQuestion(draft, question);
  if (section === undefined || asked === null || !isRegister(asked)) return <NotFound />;
  if (entry === entryToAdd) return <BeginEntry asked={asked} />;
  if (!isEntryOf(asked, entry)) return <NotFound />;
  return <EntryForm key={`${asked.question.code} ${entry}`} asked={asked} entry={entry} section={section.key} />;
}
