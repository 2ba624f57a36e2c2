import { answerBefore, answerTo, askedSections, editionOf, emptyAnswer, formatCount, readCell } from '@monitor/domain';
import type { OrganisationType, Question, ReturnContent, ReturnIssue, Section } from '@monitor/domain';
import { SummaryRows } from '@monitor/web-ui';
import { Fragment, useState } from 'react';
import type { ReactNode } from 'react';
import { WhoChangedAnswers } from '../cells/WhoChangedThis.js';
import { BesideAnswer } from '../comments/Beside.js';
import { answerLines } from '../form/answer-lines.js';
import { firstCell } from '../form/answer-standing.js';
import { AnswerWords } from '../form/AnswerWords.js';
import { questionPath } from '../return/paths.js';
import type { ReturnPlace } from '../return/paths.js';
import { FoldedSection } from './FoldedSection.js';
import { LargestMovements } from './LargestMovements.js';
import { isLeftOut, LeftOut } from './LeftOut.js';
import { RegisterSummary } from './RegisterSummary.js';
import { figuresIn, sectionLine } from './section-line.js';
import type { SummarisedQuestion } from './summarised-question.js';
import { TableInSummary } from './TableInSummary.js';

interface ContentSummaryProps {
  content: ReturnContent;
  /** Last quarter's return; null where there was none. */
  before: ReturnContent | null;
  type: OrganisationType;
  /** Where answers can be changed; null where they cannot. */
  changeIn: ReturnPlace | null;
  /** What is wrong or unusual in it: told in the line of its section. */
  issues?: readonly ReturnIssue[];
  /** Whether every section is unfolded from the start: for whoever must look at each answer. */
  isUnfolded?: boolean;
}

function summarised({ content, before, changeIn }: ContentSummaryProps, question: Question): SummarisedQuestion {
  const edition = editionOf(content.edition);
  const { cells } = answerTo(content, question.code) ?? emptyAnswer(question.code);
  const circumstances = {
    question,
    cells,
    before: answerBefore(question.code, { edition, previous: before }),
    today: '',
  };
  const to = changeIn === null ? null : questionPath(changeIn, edition, question);
  return { edition, question, circumstances, change: to === null ? null : { to, about: `: ${question.shortText}` } };
}

function fieldsRow({ edition, question, circumstances, change }: SummarisedQuestion) {
  const lines = answerLines(edition, circumstances, { of: 'QUESTION' });
  return {
    label: question.text,
    value: (
      <>
        {lines.length === 0 ? 'No answer' : <AnswerWords lines={lines} />}
        <BesideAnswer question={question.code} isQuiet={change !== null} />
      </>
    ),
    ...(change !== null && { change: { ...change, to: `${change.to}#${firstCell({ question })}` } }),
  };
}

/** The questions of a section; those of a few fields that follow each other share one list. */
function SectionSummary({
  type,
  ...asked
}: {
  questions: readonly SummarisedQuestion[];
  type: OrganisationType;
}): ReactNode {
  const questions = asked.questions.filter((each) => !isLeftOut(each, type));
  const fields = questions.filter(({ question }) => question.shape.of === 'FIELDS');
  const registers = questions.filter(({ question }) => question.shape.of === 'ENTRIES');
  const tables = questions.filter(({ question }) => question.shape.of === 'TABLE');
  return (
    <>
      {fields.length > 0 && <SummaryRows rows={fields.map(fieldsRow)} />}
      {registers.map((each) => (
        <Fragment key={each.question.code}>
          <RegisterSummary {...each} />
          <BesideAnswer question={each.question.code} isQuiet={each.change !== null} />
        </Fragment>
      ))}
      {tables.map((each) => (
        <Fragment key={each.question.code}>
          <TableInSummary {...each} />
          <BesideAnswer question={each.question.code} isQuiet={each.change !== null} />
        </Fragment>
      ))}
      <LeftOut questions={asked.questions.filter((each) => isLeftOut(each, type))} />
    </>
  );
}

function headingOf({ key }: Section): string {
  return `summary-${key}`;
}

interface AnswersProps extends ContentSummaryProps {
  section: Section;
  isOpen: boolean;
}

function FoldedAnswers({ section, isOpen, ...props }: AnswersProps) {
  const { content, type, issues = [] } = props;
  const edition = editionOf(content.edition);
  const codes = new Set(section.questions.map(({ code }) => code));
  const ofSection = issues.filter(({ cell }) => codes.has(readCell(edition, cell)?.question.code ?? ''));
  const questions = section.questions.map((question) => summarised(props, question));
  const answered = questions.filter((each) => !isLeftOut(each, type));
  return (
    <FoldedSection
      id={headingOf(section)}
      title={section.title}
      line={sectionLine(answered, ofSection)}
      isOpen={isOpen}
    >
      <SectionSummary type={type} questions={questions} />
    </FoldedSection>
  );
}

/**
 * Everything a return says: what moved most, then a line for each section, and unfolded below it answers in words,
 * registers as lists, tables with their counts.
 */
export function ContentSummary(props: ContentSummaryProps) {
  const { content, before, type, isUnfolded = false } = props;
  const [isOpen, setIsOpen] = useState(isUnfolded);
  const edition = editionOf(content.edition);
  const sections = askedSections(edition, type);
  const questions = sections.flatMap((section) => section.questions);
  const figures = figuresIn(questions.map((question) => summarised(props, question)));
  return (
    <>
      <LargestMovements edition={edition} content={content} before={before} questions={questions} />
      <p>
        <button type="button" className="monitor-link-button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen
            ? 'Fold the answers'
            : `Show all ${formatCount(questions.length)} answers and ${formatCount(figures)} figures`}
        </button>
      </p>
      {sections.map((section) => (
        <FoldedAnswers key={section.key} section={section} isOpen={isOpen} {...props} />
      ))}
      <WhoChangedAnswers questions={questions} />
    </>
  );
}
