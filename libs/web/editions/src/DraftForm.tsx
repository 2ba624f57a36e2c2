import { isQuarterId } from '@monitor/domain';
import { DraftFormEditionDocument, FormEditionsDocument, useSend } from '@monitor/web-graphql';
import { ErrorSummary, IssueFormBody, TextField, useIssueForm } from '@monitor/web-ui';
import { useNavigate } from 'react-router';
import { editionsPath } from './EditionGate.js';

const wanted = 'Give a quarter of the financial year, for example 2027-28-Q1.';

/** Begins the next edition from a published one. */
export function DraftForm({ from }: { from: number }) {
  const navigate = useNavigate();
  const { send, failure } = useSend();
  const form = useIssueForm({
    begin: { firstQuarterId: '' },
    linkTo: (field) => ({ cell: `edition-${field}` }),
    check: ({ firstQuarterId }) =>
      isQuarterId(firstQuarterId.trim()) ? [] : [{ field: 'firstQuarterId', message: wanted }],
    send: async ({ firstQuarterId }) => {
      const input = { fromVersion: from, firstQuarterId: firstQuarterId.trim() };
      const answer = await send(DraftFormEditionDocument, { input }, { refetch: [FormEditionsDocument] });
      const version = answer?.draftFormEdition.edition?.version;
      if (version !== undefined) await navigate(`${editionsPath}/${String(version)}`);
      return [];
    },
  });
  return (
    <>
      <h2 className="nhsuk-heading-m">Write the next edition</h2>
      <ErrorSummary {...form.summary} />
      <IssueFormBody form={form} button={`Begin with what edition ${String(from)} asks`} failure={failure}>
        <TextField
          {...form.at('firstQuarterId')}
          label="First quarter to be asked"
          hint="For example 2027-28-Q1 for April to June 2027. Its window must not have opened."
          width={10}
          value={form.typed.firstQuarterId}
          onChange={(firstQuarterId) => form.change({ firstQuarterId })}
        />
      </IssueFormBody>
    </>
  );
}
