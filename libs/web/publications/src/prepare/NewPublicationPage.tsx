import {
  longestPublicationComment,
  publicationKindLabel,
  publicationKindMeaning,
  publicationKinds,
} from '@monitor/domain';
import type { PublicationKind } from '@monitor/domain';
import {
  PreparePublicationDocument,
  PublicationsInPreparationDocument,
  QuartersToPublishDocument,
  useCan,
  useFetch,
  useSend,
} from '@monitor/web-graphql';
import type { QuartersToPublishQuery } from '@monitor/web-graphql';
import {
  BackLink,
  ErrorSummary,
  Fetched,
  IssueFormBody,
  PageTitle,
  Permitted,
  RadioGroup,
  SelectField,
  TextArea,
  useIssueForm,
} from '@monitor/web-ui';
import type { FormIssue, IssueForm } from '@monitor/web-ui';
import { useNavigate } from 'react-router';
import { publicationPath, publicationsPath } from '../kit/publication-paths.js';

interface Wanted {
  kind: PublicationKind | null;
  quarterId: string;
  reason: string;
}

function check({ kind, quarterId, reason }: Wanted): FormIssue[] {
  const issues: FormIssue[] = [];
  if (kind === null) issues.push({ field: 'kind', message: 'Choose what the publication is to be.' });
  if (kind === 'REVISED' && reason.trim() === '') {
    issues.push({ field: 'reason', message: 'Say why the figures are revised: everybody reads it beside them.' });
  }
  if (quarterId === '') issues.push({ field: 'quarterId', message: 'Choose the quarter that it is of.' });
  return issues;
}

/** Begins a publication; goes on to its page where that was taken. */
function usePreparation(quarterId: string) {
  const navigate = useNavigate();
  const { send, failure } = useSend();
  const form = useIssueForm<Wanted>({
    begin: { kind: null, quarterId, reason: '' },
    check,
    send: async ({ kind, reason, ...wanted }) => {
      if (kind === null) return [];
      const input = { ...wanted, kind, reason: kind === 'REVISED' ? reason.trim() : null };
      const again = { refetch: [PublicationsInPreparationDocument] };
      const answer = await send(PreparePublicationDocument, { input }, again);
      if (answer !== null) await navigate(publicationPath(answer.preparePublication.publication.number));
      return [];
    },
  });
  return { form, failure };
}

function KindField({ form }: { form: IssueForm<Wanted> }) {
  const { kind, reason } = form.typed;
  const why = (
    <TextArea
      {...form.at('reason')}
      label="Why the figures are revised"
      hint="It is published beside them."
      maximumLength={longestPublicationComment}
      value={reason}
      onChange={(typed) => form.change({ reason: typed })}
    />
  );
  return (
    <RadioGroup
      {...form.at('kind')}
      label="What it is to be"
      choices={publicationKinds.toReversed().map((value) => ({
        value,
        label: publicationKindLabel(value),
        hint: publicationKindMeaning(value),
        revealed: value === 'REVISED' ? why : undefined,
      }))}
      value={kind}
      onChange={(value) => form.change({ kind: publicationKinds.find((each) => each === value) ?? null })}
    />
  );
}

const quarterHint =
  'It holds this quarter and all before. Quarters whose window is still open can only be published provisionally.';

function Preparation({ quarters }: QuartersToPublishQuery) {
  const closed = quarters.find(({ windowState }) => windowState === 'CLOSED');
  const { form, failure } = usePreparation(closed?.id ?? '');
  const { quarterId } = form.typed;
  return (
    <>
      <ErrorSummary {...form.summary} />
      <IssueFormBody form={form} button="Prepare it" sending="Beginning" failure={failure}>
        <KindField form={form} />
        <SelectField
          {...form.at('quarterId')}
          label="Quarter"
          hint={quarterHint}
          options={[
            { value: '', label: 'Choose a quarter' },
            ...quarters.map(({ id, label }) => ({ value: id, label })),
          ]}
          value={quarterId}
          onChange={(id) => form.change({ quarterId: id })}
        />
      </IssueFormBody>
    </>
  );
}

function Fetching() {
  return (
    <>
      <BackLink to={publicationsPath}>Back to publications</BackLink>
      <PageTitle title="Prepare a publication" />
      <p className="nhsuk-lede-text">
        What is accepted now is counted, made into figures that tell of nobody, and audited. Nothing comes out before
        another person has looked at it and approved it.
      </p>
      <Fetched fetch={useFetch(QuartersToPublishDocument)} what="the quarters" lines={4}>
        {(answer) => <Preparation {...answer} />}
      </Fetched>
    </>
  );
}

/** Where a national analyst begins a publication. */
export function NewPublicationPage() {
  const can = useCan();
  return (
    <Permitted may={can('publication:prepare')} otherwise="Only national analysts prepare publications.">
      <Fetching />
    </Permitted>
  );
}
