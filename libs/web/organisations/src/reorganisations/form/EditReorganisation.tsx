import { AmendReorganisationDocument, ReorganisationsDocument, useSend } from '@monitor/web-graphql';
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
  onReload: () => Promise<void>;
}

/** The form of a draft. What somebody else keeps meanwhile is shown beside what is typed, and neither is lost. */
export function EditReorganisation({ latest, isJustKept, onReload }: EditReorganisationProps) {
  const [begun] = useState(latest);
  const [base, setBase] = useState(latest.version);
  const [isKept, setKept] = useState(isJustKept);
  const navigate = useNavigate();
  const { send, failure } = useSend();
  const isStale = failure?.code === 'REVISION_STALE';
  const amend = async (content: ReorganisationContentInput) => {
    const input = { id: begun.id, expectedVersion: base, content };
    const answer = await send(AmendReorganisationDocument, { input }, { refetch: [ReorganisationsDocument] });
    if (answer === null) {
      await onReload();
      return [];
    }
    const { reorganisation, issues } = answer.amendReorganisation;
    setKept(reorganisation !== null);
    if (reorganisation !== null) setBase(reorganisation.version);
    if (!issues.some(({ severity }) => severity === 'ERROR')) await navigate(reorganisationPath(begun.id));
    return issues;
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
      failure={failure}
      onSend={amend}
      remedy={
        isStale && (
          <OtherVersion latest={latest} isTaken={base === latest.version} onTake={() => setBase(latest.version)} />
        )
      }
    />
  );
}
