import { useMutation } from '@apollo/client/react';
import { DraftReorganisationDocument, readFailure, ReorganisationsDocument } from '@monitor/web-graphql';
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
  const [draft, { loading, error }] = useMutation(DraftReorganisationDocument, {
    refetchQueries: [ReorganisationsDocument],
  });
  const send = async (content: ReorganisationContentInput) => {
    try {
      const { data } = await draft({ variables: { input: { id, content } } });
      const { reorganisation, issues = [] } = data?.draftReorganisation ?? {};
      if (reorganisation == null) return issues;
      // What is kept has its own address: what must be mended is mended there.
      const isWrong = issues.some(({ severity }) => severity === 'ERROR');
      await navigate(isWrong ? `${editPath(id)}?kept=1` : reorganisationPath(id), { replace: true });
      return issues;
    } catch {
      // Shown as `failure`.
      return [];
    }
  };
  return (
    <ReorganisationForm
      title="Draft a reorganisation"
      back={{ to: reorganisationsPath, label: 'Back to reorganisations' }}
      begun={{ typed: emptyReorganisation, issues: [] }}
      bodies={[]}
      isKept={false}
      isUnderWay={loading}
      failure={readFailure(error)}
      onSend={send}
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
