import { useQuery } from '@apollo/client/react';
import { ReorganisationRegionsDocument } from '@monitor/web-graphql';
import type { Failure, ReorganisationContentInput } from '@monitor/web-graphql';
import type { ReorganisationIssue } from '@monitor/domain';
import { BackLink, ErrorSummary, Failed, PageTitle, useFocusLinkedCell } from '@monitor/web-ui';
import type { FormEvent, ReactNode } from 'react';
import type { ReorganisationAnswer } from '../reorganisation-answer.js';
import { ClosuresSection, NewNamesSection } from './EndsAndNames.js';
import { HeadingFields } from './HeadingFields.js';
import { knownNames } from './known-names.js';
import { LinksSection } from './LinksSection.js';
import { MovesSection, PlaceMovesSection } from './MovesSections.js';
import { NewBodiesSection } from './NewBodiesSection.js';
import { useReorganisationForm } from './use-reorganisation-form.js';
import type { Begun } from './use-reorganisation-form.js';

interface ReorganisationFormProps {
  title: string;
  back: { to: string; label: string };
  begun: Begun;
  /** Bodies that the draft named when it was opened. */
  bodies: ReorganisationAnswer['bodies'];
  /** Whether what must be mended was kept all the same. */
  isKept: boolean;
  isUnderWay: boolean;
  failure: Failure | null;
  onSend: (content: ReorganisationContentInput) => Promise<readonly ReorganisationIssue[]>;
  /** Shown above the button where the draft was refused because somebody else changed it. */
  children?: ReactNode;
}

/** Open regions, and the draft's new ones, to choose from. */
function useRegions(news: readonly { code: string; name: string; type: string }[]) {
  const { data } = useQuery(ReorganisationRegionsDocument);
  const known = data?.searchOrganisations.organisations ?? [];
  const begun = news.filter(({ type, code }) => type === 'REGION' && code.trim() !== '');
  return [...known, ...begun].map(({ code, name }) => ({ value: code.trim(), label: name }));
}

/** The questions about a reorganisation. Nothing typed is lost where it cannot be kept. */
export function ReorganisationForm(props: ReorganisationFormProps) {
  const { title, back, begun, bodies, isKept, isUnderWay, failure, onSend, children } = props;
  const form = useReorganisationForm(begun);
  const names = knownNames(form.typed, bodies);
  const regions = useRegions(form.typed.newBodies);
  useFocusLinkedCell(true);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.send(onSend);
  };
  const heading = isKept
    ? 'The draft is kept. Mend this before you propose it'
    : 'There is a problem: nothing was kept yet';
  return (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <BackLink to={back.to}>{back.label}</BackLink>
        <ErrorSummary problems={form.problems} attempt={form.attempt} heading={heading} />
        <PageTitle title={title} hasErrors={form.problems.length > 0} />
        <p className="nhsuk-lede-text">
          Say what happens and on which day. A draft changes nothing: another administrator approves it first, and both
          of you see what it will do.
        </p>
        <form onSubmit={submit} noValidate>
          <HeadingFields form={form} />
          <NewBodiesSection form={form} names={names} regions={regions} />
          <LinksSection form={form} names={names} />
          <ClosuresSection form={form} names={names} />
          <NewNamesSection form={form} names={names} />
          <MovesSection form={form} names={names} />
          <PlaceMovesSection form={form} names={names} />
          {failure !== null && <Failed failure={failure}>{children}</Failed>}
          <hr className="nhsuk-section-break nhsuk-section-break--m nhsuk-section-break--visible" />
          <button className="nhsuk-button" disabled={isUnderWay}>
            {isUnderWay ? 'Sending' : 'Keep the draft'}
          </button>
        </form>
      </div>
    </div>
  );
}
