import { askedSections, dutyOf, hasErrors, isEmptyAnswer, readCell } from '@monitor/domain';
import type { ReturnIssue, Section } from '@monitor/domain';
import { Details } from 'nhsuk-react-components';
import { Link } from 'react-router';
import { useDraft } from '../draft/draft-context.js';
import { questionPath } from '../return/paths.js';
import { placeOf, useReturn } from '../return/return-context.js';
import { isTable } from './table-question.js';
import type { TableQuestion } from './table-question.js';

function useStateOf(): (question: TableQuestion) => string {
  const { state, issues, rules } = useDraft();
  const issuesOf = (code: string) =>
    issues.filter(({ cell }: ReturnIssue) => readCell(rules.edition, cell)?.question.code === code);
  return (question) => {
    if (hasErrors(issuesOf(question.code))) return 'To do';
    const isEmpty = isEmptyAnswer(state.answers[question.code]?.answer ?? null);
    return isEmpty && dutyOf(question, rules.organisationType) === 'VOLUNTARY' ? 'Optional' : 'Complete';
  };
}

/** The tables of one section, to go between, each with how far it is. */
export function TablesOfSection({ section, current }: { section: Section; current: TableQuestion }) {
  const { rules } = useDraft();
  const place = placeOf(useReturn());
  const stateOf = useStateOf();
  const asked = askedSections(rules.edition, rules.organisationType).find(({ key }) => key === section.key);
  const tables = (asked?.questions ?? []).filter(isTable);
  if (tables.length < 2) return null;
  return (
    <Details>
      <Details.Summary>Other tables of “{section.title}”</Details.Summary>
      <Details.Text>
        <nav aria-label={`Tables of ${section.title}`}>
          <ul className="nhsuk-list monitor-step-list">
            {tables.map((question) => (
              <li key={question.code}>
                <Link
                  to={questionPath(place, rules.edition, question)}
                  aria-current={question === current ? 'page' : undefined}
                  className="monitor-step"
                >
                  {question.shortText}
                  <span className="monitor-step__state">{stateOf(question)}</span>
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </Details.Text>
    </Details>
  );
}
