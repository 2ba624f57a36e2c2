import { useMutation } from '@apollo/client/react';
import { AmendReorganisationDocument, readFailure, ReorganisationsDocument } from '@monitor/web-graphql';
import type { ReorganisationContentInput } from '@monitor/web-graphql';
import { NotFound } from '@monitor/web-ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { reorganisationPath } from '../reorganisation-answer.js';
import type { ReorganisationAnswer } from '../reorganisation-answer.js';
import { OtherVersion } from './OtherVersion.js';
import { ReorganisationForm } from './ReorganisationForm.js';
import { toTypedReorganisation } from './typed-reorganisation.js';

interface EditReorganisationProps {
  /** The reorganisation as it stands by now. */
  latest: ReorganisationAnswer;
  /** Whether the page before has just kept it: then what must be mended is shown at once. */
  isJustKept: boolean;
  onReload: () => Promise<unknown>;
}

/** The form of a draft. What somebody else keeps meanwhile is shown beside what is typed, and neither is lost. */
export function EditReorganisation({ latest, isJustKept, onReload }: EditReorganisationProps) {
  const [begun] = useState(latest);
  const [base, setBase] = useState(latest.version);
  const [isKept, setKept] = useState(isJustKept);
  const navigate = useNavigate();
  const [amend, { loading, error }] = useMutation(AmendReorganisationDocument, {
    refetchQueries: [ReorganisationsDocument],
  });
  const failure = readFailure(error);
  const isStale = failure?.code === 'REVISION_STALE';
  const send = async (content: ReorganisationContentInput) => {
    const input = { id: begun.id, expectedVersion: base, content };
    try {
      const { data } = await amend({ variables: { input } });
      const { reorganisation, issues = [] } = data?.amendReorganisation ?? {};
      setKept(reorganisation != null);
      if (reorganisation != null) setBase(reorganisation.version);
      if (!issues.some(({ severity }) => severity === 'ERROR')) await navigate(reorganisationPath(begun.id));
      return issues;
    } catch {
      // Shown as `failure`; the form stays as it is.
      await onReload().catch(() => undefined);
      return [];
    }
  };
  if (!begun.next.some(({ step }) => step === 'AMEND')) {
    return <NotFound title="This reorganisation cannot be changed any more" />;
  }
  return (
    <ReorganisationForm
      title="Change a draft"
      back={{ to: reorganisationPath(begun.id), label: 'Back to the reorganisation' }}
      begun={{ typed: toTypedReorganisation(begun), issues: isJustKept ? begun.issues : [] }}
      bodies={begun.bodies}
      isKept={isKept}
      isUnderWay={loading}
      failure={failure}
      onSend={send}
    >
      {isStale && (
        <OtherVersion latest={latest} isTaken={base === latest.version} onTake={() => setBase(latest.version)} />
      )}
    </ReorganisationForm>
  );
}
