import { askedSections, issuesOfSection } from '@monitor/domain';
import type { Section } from '@monitor/domain';
import { ErrorSummary, NotFound, useFocusLinkedCell } from '@monitor/web-ui';
import { useParams } from 'react-router';
import { WhoIsHere } from '../comments/Beside.js';
import { useDraft } from '../draft/draft-context.js';
import { useShownIssues } from '../draft/use-shown-issues.js';
import { ReturnHeading } from '../return/ReturnHeading.js';
import { SectionForm } from '../return/SectionForm.js';
import { SectionQuestions } from './SectionQuestions.js';

/** What is found on the page of a section itself: its tables have pages of their own. */
function useIssuesHere({ questions }: Section) {
  const { issues, rules } = useDraft();
  const here = questions.filter(({ shape }) => shape.of !== 'TABLE');
  return issuesOfSection(rules.edition, issues, { key: '', title: '', purpose: '', questions: here });
}

function SectionForms({ section }: { section: Section }) {
  const shown = useShownIssues(useIssuesHere(section));
  useFocusLinkedCell(true);
  return (
    <>
      <ErrorSummary {...shown.summary} />
      <ReturnHeading title={section.title} hasErrors={shown.summary.problems.length > 0} />
      <WhoIsHere section={section.key} />
      <p>{section.purpose}</p>
      <SectionForm showAll={shown.showAll} section={section.key}>
        <SectionQuestions section={section} shown={shown} />
      </SectionForm>
    </>
  );
}

/** One section of the form: its questions, its registers, and the list of its tables. */
export function SectionPage() {
  const { section: key } = useParams();
  const { rules } = useDraft();
  const section = askedSections(rules.edition, rules.organisationType).find((each) => each.key === key);
  // A new section is a new form: what was shown on the last one does not count here.
  return section === undefined ? <NotFound /> : <SectionForms key={section.key} section={section} />;
}
