import type { FailureNote, FormIssue } from '@monitor/web-ui';

/** What the API answers to a file: what is wrong with its mapping, or why it was refused. */
interface FileAnswer {
  faults?: { part: string; message: string }[];
  errors?: { message: string; extensions?: { requestId?: string } }[];
}

/** What must be mended before the file can be read in, or why it was refused as a whole. */
export type FileSent = { issues: FormIssue[] } | { refused: FailureNote };

const tryAgain = 'The file did not arrive. Check your connection and try again.';

/** Sends the file of a collection as it is. Never rejects. */
export async function sendFile(id: string, file: Blob): Promise<FileSent> {
  try {
    const response = await fetch(`/loading/collections/${encodeURIComponent(id)}/file`, {
      method: 'PUT',
      headers: { 'Content-Type': 'text/csv' },
      credentials: 'same-origin',
      body: file,
    });
    const { faults = [], errors = [] } = (await response.json()) as FileAnswer;
    const [refused] = errors;
    if (refused !== undefined) {
      return { refused: { message: refused.message, requestId: refused.extensions?.requestId ?? null } };
    }
    return { issues: faults.map(({ message }) => ({ field: 'mapping', message })) };
  } catch {
    return { refused: { message: tryAgain, requestId: null } };
  }
}
