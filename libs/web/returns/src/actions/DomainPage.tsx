import { requiredSections, issuesOfSection } from '@monitor/domain';
import { ErrorSummary, NotFound, useFocusLinkedCell } from '@monitor/web-ui';
import { useParams } from 'react-router';
import { useDraft } from '../draft/draft-context.js';
import { useShownIssues } from '../draft/use-shown-issues.js';
import { fillingPages, nextPage } from '../return/next-section.js';
import { domainPath } from '../return/paths.js';
import { placeOf, useReturn } from '../return/return-context.js';
import { ReturnHeading } from '../return/ReturnHeading.js';
import { SectionForm } from '../return/SectionForm.js';
import { ActionCard } from './ActionCard.js';

function useSection() {
  const { domain } = useParams();
  const { rules } = useDraft();
  return requiredSections(rules.organisationType, rules.catalogue).find(({ key }) => key === domain) ?? null;
}

type Section = NonNullable<ReturnType<typeof useSection>>;

function DomainForm({ section }: { section: Section }) {
  const { issues, rules } = useDraft();
  const shown = useShownIssues(issuesOfSection(issues, section));
  const place = placeOf(useReturn());
  useFocusLinkedCell(true);
  const pages = fillingPages(place, rules.organisationType, rules.catalogue);
  const actions = rules.catalogue.actions.filter(({ code }) => section.actionCodes.some((asked) => asked === code));
  return (
    <>
      <ErrorSummary {...shown.summary} />
      <ReturnHeading title={section.title} hasErrors={shown.summary.problems.length > 0} />
      <SectionForm showAll={shown.showAll} next={nextPage(pages, domainPath(place, section.key), place)}>
        {actions.map((action) => (
          <ActionCard key={action.code} action={action} shownAt={shown.at} leave={shown.leave} />
        ))}
      </SectionForm>
    </>
  );
}

/** Where we are with the actions of one domain: one action a card. */
export function DomainPage() {
  const section = useSection();
  // A new section is a new form: what was shown on the last one does not count here.
  return section?.kind === 'DOMAIN' ? <DomainForm key={section.key} section={section} /> : <NotFound />;
}
