import { RotateClientSecretDocument, useSend } from '@monitor/web-graphql';
import { ErrorSummary, IssueFormBody, SelectField, useIssueForm } from '@monitor/web-ui';

const overlaps = [
  { value: '0', label: 'Not at all: the old secret may be known to others' },
  { value: '24', label: 'One day' },
  { value: '72', label: 'Three days' },
  { value: '168', label: 'A week' },
];

interface RotateFormProps {
  id: string;
  onSecret: (secret: string) => void;
}

/** Where a program gets a new secret, while its old one stays valid for as long as it takes to change it. */
export function RotateForm({ id, onSecret }: RotateFormProps) {
  const { send, failure } = useSend();
  const form = useIssueForm({
    begin: { overlap: '72' },
    check: () => [],
    send: async ({ overlap }) => {
      const answer = await send(RotateClientSecretDocument, { input: { id, overlapHours: Number(overlap) } });
      if (answer !== null) onSecret(answer.rotateClientSecret.secret);
      return [];
    },
  });
  return (
    <>
      <h2 className="nhsuk-heading-m">Make a new secret</h2>
      <ErrorSummary {...form.summary} />
      <IssueFormBody form={form} button="Make a new secret" tone="secondary" failure={failure}>
        <SelectField
          {...form.at('overlap')}
          label="How long the old secret stays valid"
          hint="Both are valid meanwhile, so that the program never stands still."
          options={overlaps}
          value={form.typed.overlap}
          onChange={(overlap) => form.change({ overlap })}
        />
      </IssueFormBody>
    </>
  );
}
