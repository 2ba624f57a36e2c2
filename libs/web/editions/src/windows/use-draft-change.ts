import { DraftWindowChangeDocument, ReturnWindowDocument, ReturnWindowsDocument, useSend } from '@monitor/web-graphql';
import type { DraftWindowChangeMutationVariables } from '@monitor/web-graphql';
import type { FormIssue } from '@monitor/web-ui';
import { useNavigate } from 'react-router';
import { windowsPath } from './WindowGate.js';

/** Writes changes down; a change that was kept is shown on its page. */
export function useDraftChange() {
  const navigate = useNavigate();
  const { send, failure } = useSend();
  const draft = async (input: DraftWindowChangeMutationVariables['input']): Promise<readonly FormIssue[]> => {
    const again = { refetch: [ReturnWindowsDocument, ReturnWindowDocument] };
    const payload = (await send(DraftWindowChangeDocument, { input }, again))?.draftWindowChange;
    if (payload?.change != null) await navigate(`${windowsPath}/changes/${payload.change.id}`);
    return payload?.problems ?? [];
  };
  return { draft, failure };
}
