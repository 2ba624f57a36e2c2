import { answerBefore, answerTo, askedSections, editionOf, emptyAnswer } from '@monitor/domain';
import type { OrganisationType, Question, ReturnContent, Section } from '@monitor/domain';
import { SummaryRows } from '@monitor/web-ui';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { WhoChangedAnswers } from '../cells/WhoChangedThis.js';
import { BesideAnswer } from '../comments/Beside.js';
import { answerLines } from '../form/answer-lines.js';
import { firstCell } from '../form/answer-standing.js';
import { AnswerWords } from '../form/AnswerWords.js';
import { questionPath } from '../return/paths.js';
import type { ReturnPlace } from '../return/paths.js';
import { LargestMovements } from './LargestMovements.js';
import { isLeftOut, LeftOut } from './LeftOut.js';
import { RegisterSummary } from './RegisterSummary.js';
import type { SummarisedQuestion } from './summarised-question.js';
import { TableInSummary } from './TableInSummary.js';

interface ContentSummaryProps {
  content: ReturnContent;
  /** Last quarter's return; null where there was none. */
  before: ReturnContent | null;
  type: OrganisationType;
  /** Where answers can be changed; null where they cannot. */
  changeIn: ReturnPlace | null;
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

/**
 * Everything a return says: what moved most, then section by section answers in words, registers as lists, tables with
 * their counts.
 */
export function ContentSummary(props: ContentSummaryProps) {
  const { content, before, type } = props;
  const edition = editionOf(content.edition);
  const sections = askedSections(edition, type);
  const questions = sections.flatMap((section) => section.questions);
  return (
    <>
      <LargestMovements edition={edition} content={content} before={before} questions={questions} />
      {sections.map((section) => (
        <section key={section.key} aria-labelledby={headingOf(section)}>
          <h3 className="nhsuk-heading-s" id={headingOf(section)}>
            {section.title}
          </h3>
          <SectionSummary type={type} questions={section.questions.map((question) => summarised(props, question))} />
        </section>
      ))}
      <WhoChangedAnswers questions={questions} />
    </>
  );
}
