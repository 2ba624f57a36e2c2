import { ReorganisationRegionsDocument, useFetch } from '@monitor/web-graphql';
import type { Failure } from '@monitor/web-graphql';
import { BackLink, ErrorSummary, Failed, IssueFormBody, PageTitle, useFocusLinkedCell } from '@monitor/web-ui';
import type { ReactNode } from 'react';
import type { ReorganisationAnswer } from '../reorganisation-answer.js';
import { ClosuresSection, NewNamesSection } from './EndsAndNames.js';
import { HeadingFields } from './HeadingFields.js';
import { knownNames } from './known-names.js';
import { LinksSection } from './LinksSection.js';
import { MovesSection, PlaceMovesSection } from './MovesSections.js';
import { NewBodiesSection } from './NewBodiesSection.js';
import { unsendable } from './to-content-input.js';
import { useReorganisationForm } from './use-reorganisation-form.js';
import type { Begun, ReorganisationFormState, SendReorganisation } from './use-reorganisation-form.js';

interface ReorganisationFormProps {
  title: string;
  back: { to: string; label: string };
  begun: Begun;
  /** Bodies that the draft named when it was opened. */
  bodies: ReorganisationAnswer['bodies'];
  /** Whether what must be mended was kept all the same. */
  isKept: boolean;
  failure: Failure | null;
  onSend: SendReorganisation;
  /** What to do where the draft was refused because somebody else changed it. */
  remedy?: ReactNode;
}

interface QuestionsProps extends Pick<ReorganisationFormProps, 'bodies'> {
  form: ReorganisationFormState;
}

/** Open regions, and the draft's new ones, to choose from. */
function regionOptions(
  open: readonly { code: string; name: string }[],
  news: readonly { code: string; name: string; type: string }[],
) {
  const begun = news.filter(({ type, code }) => type === 'REGION' && code.trim() !== '');
  return [...open, ...begun].map(({ code, name }) => ({ value: code.trim(), label: name }));
}

function Questions({ form, bodies }: QuestionsProps) {
  const names = knownNames(form.typed, bodies);
  const regions = useFetch(ReorganisationRegionsDocument);
  const open = regions.state === 'SHOWN' ? regions.answer.searchOrganisations.organisations : [];
  return (
    <>
      <HeadingFields form={form} />
      {regions.state === 'FAILED' && (
        <Failed failure={regions.failure} onRetry={() => void regions.retry()}>
          <p>The regions to choose from could not be fetched. You can answer everything else meanwhile.</p>
        </Failed>
      )}
      <NewBodiesSection form={form} names={names} regions={regionOptions(open, form.typed.newBodies)} />
      <LinksSection form={form} names={names} />
      <ClosuresSection form={form} names={names} />
      <NewNamesSection form={form} names={names} />
      <MovesSection form={form} names={names} />
      <PlaceMovesSection form={form} names={names} />
    </>
  );
}

/** The questions about a reorganisation. Nothing typed is lost where it cannot be kept. */
export function ReorganisationForm(props: ReorganisationFormProps) {
  const { title, back, begun, bodies, isKept, failure, onSend, remedy } = props;
  const form = useReorganisationForm(begun, onSend);
  useFocusLinkedCell(true);
  const isAllKept = isKept && unsendable(form.typed).length === 0;
  return (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <BackLink to={back.to}>{back.label}</BackLink>
        <ErrorSummary
          {...form.summary}
          heading={
            isAllKept
              ? 'The draft is kept. Mend this before you propose it'
              : 'There is a problem: nothing was kept yet'
          }
        />
        <PageTitle title={title} hasErrors={form.hasErrors} />
        <p className="nhsuk-lede-text">
          Say what happens and on which day. A draft changes nothing: another administrator approves it first, and both
          of you see what it will do.
        </p>
        <IssueFormBody form={form} button="Keep the draft" failure={failure} remedy={remedy}>
          <Questions form={form} bodies={bodies} />
          <hr className="nhsuk-section-break nhsuk-section-break--m nhsuk-section-break--visible" />
        </IssueFormBody>
      </div>
    </div>
  );
}
