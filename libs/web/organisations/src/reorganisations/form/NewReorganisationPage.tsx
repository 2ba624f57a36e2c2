import { DraftReorganisationDocument, ReorganisationsDocument, useSend } from '@monitor/web-graphql';
import type { ReorganisationContentInput } from '@monitor/web-graphql';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { AdministratorGate } from '../AdministratorGate.js';
import { editPath, reorganisationPath, reorganisationsPath } from '../reorganisation-answer.js';
import { ReorganisationForm } from './ReorganisationForm.js';
import { emptyReorganisation } from './typed-reorganisation.js';

function NewReorganisation() {
  const [id] = useState(() => crypto.randomUUID());
  const navigate = useNavigate();
  const { send, failure } = useSend();
  const draft = async (content: ReorganisationContentInput) => {
    const variables = { input: { id, content } };
    const answer = await send(DraftReorganisationDocument, variables, { refetch: [ReorganisationsDocument] });
    if (answer === null) return [];
    const { reorganisation, issues } = answer.draftReorganisation;
    if (reorganisation === null) return issues;
    // What is kept has its own address: what must be mended is mended there.
    const isWrong = issues.some(({ severity }) => severity === 'ERROR');
    await navigate(isWrong ? `${editPath(id)}?kept=1` : reorganisationPath(id), { replace: true });
    return issues;
  };
  return (
    <ReorganisationForm
      title="Draft a reorganisation"
      back={{ to: reorganisationsPath, label: 'Back to reorganisations' }}
      begun={{ typed: emptyReorganisation, issues: [] }}
      bodies={[]}
      isKept={false}
      failure={failure}
      onSend={draft}
    />
  );
}

/** Where a reorganisation is begun. */
export function NewReorganisationPage() {
  return (
    <AdministratorGate>
      <NewReorganisation />
    </AdministratorGate>
  );
}
