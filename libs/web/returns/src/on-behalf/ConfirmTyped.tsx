import { ConfirmAnswersDocument } from '@monitor/web-graphql';
import { IssueFormBody, useIssueForm } from '@monitor/web-ui';
import { useDecisions } from '../decision/use-decisions.js';
import { useDraftIfAny } from '../draft/draft-context.js';
import { placeOf, useReturn } from '../return/return-context.js';
import type { ShownReturn } from '../return/return-context.js';

/** Says for the organisation that what helpers typed is what it wrote, in exactly the versions that are shown. */
export function ConfirmTyped({ waiting }: { waiting: ShownReturn['toConfirm'] }) {
  const place = placeOf(useReturn());
  const draft = useDraftIfAny();
  const { take, failure } = useDecisions();
  const form = useIssueForm({
    begin: {},
    check: () => [],
    send: async () => {
      await draft?.store.flush();
      const answers = waiting.map(({ question, version }) => ({ question, version }));
      return take(ConfirmAnswersDocument, ({ confirmAnswers }) => confirmAnswers, { ...place, answers });
    },
  });
  const count = waiting.length === 1 ? 'One answer waits' : `${waiting.length} answers wait`;
  return (
    <IssueFormBody form={form} button="These are what we wrote" sending="Confirming" failure={failure}>
      <h2 className="nhsuk-heading-m">Confirm what was typed for you</h2>
      <p>
        {count} for you. Compare them with what you wrote or said. If one is wrong, it can be typed over; what a helper
        types afterwards must be confirmed again.
      </p>
    </IssueFormBody>
  );
}
