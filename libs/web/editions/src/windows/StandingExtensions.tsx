import { extensionInWords } from '@monitor/domain';
import type { ReturnWindowQuery } from '@monitor/web-graphql';
import { Empty, ErrorSummary, IssueFormBody, TextArea, useIssueForm } from '@monitor/web-ui';
import { useDraftChange } from './use-draft-change.js';

type Extension = ReturnWindowQuery['returnExtensions'][number];

function RevocationForm({ extension, quarterId }: { extension: Extension; quarterId: string }) {
  const { organisationCode, organisationName } = extension;
  const { draft, failure } = useDraftChange();
  const form = useIssueForm({
    begin: { reason: '' },
    linkTo: () => ({ cell: `revocation-${organisationCode}` }),
    check: () => [],
    send: ({ reason }) => draft({ kind: 'REVOCATION', quarterId, organisationCode, reason }),
  });
  return (
    <>
      <ErrorSummary {...form.summary} />
      <IssueFormBody
        form={form}
        button={`Take back the days of ${organisationName}`}
        tone="secondary"
        failure={failure}
      >
        <TextArea
          {...form.at('reason')}
          label={`Why ${organisationName} needs the days no more`}
          hint="An extension that was used stands."
          maximumLength={500}
          value={form.typed.reason}
          onChange={(reason) => form.change({ reason })}
        />
      </IssueFormBody>
    </>
  );
}

/** The extensions of a quarter, each with the way to take it back. */
export function StandingExtensions({ extensions, quarterId }: { extensions: readonly Extension[]; quarterId: string }) {
  return (
    <>
      <h2 className="nhsuk-heading-m">Organisations with more days</h2>
      {extensions.length === 0 && <Empty why="Every organisation has until the close for everybody." />}
      {extensions.map((extension) => {
        const { organisationCode, organisationName } = extension;
        return (
          <section key={organisationCode} aria-labelledby={`extension-of-${organisationCode}`}>
            <h3 className="nhsuk-heading-s" id={`extension-of-${organisationCode}`}>
              {organisationName} ({organisationCode})
            </h3>
            <p>{extensionInWords(extension, 'THEY')}</p>
            <RevocationForm extension={extension} quarterId={quarterId} />
          </section>
        );
      })}
    </>
  );
}
