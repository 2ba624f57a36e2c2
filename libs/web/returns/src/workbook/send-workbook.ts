import { workbookType } from '@monitor/domain';
import type { WorkbookAnswer } from '@monitor/domain';

/** Why nothing came of a workbook, in words that are safe to show. */
export interface SendFailure {
  message: string;
  /** What to quote when asking for help; null where the request never reached the service. */
  requestId: string | null;
}

const unreachable: SendFailure = {
  message: 'The service cannot be reached. Check your connection and send the workbook again. Nothing was saved.',
  requestId: null,
};

function isAnswer(body: unknown): body is WorkbookAnswer {
  return typeof body === 'object' && body !== null && 'outcome' in body;
}

/** What the service says of a request that it refused before it read the file. */
function failureOf(body: unknown): SendFailure {
  const errors = (body as { errors?: { message: string; extensions?: { requestId?: string } }[] } | null)?.errors;
  const [error] = errors ?? [];
  return error === undefined ? unreachable : { message: error.message, requestId: error.extensions?.requestId ?? null };
}

/** Sends a workbook in, to be saved or only to be told what it would change. Never rejects. */
export async function sendWorkbook(
  address: string,
  file: File,
  isPreview: boolean,
): Promise<WorkbookAnswer | SendFailure> {
  try {
    const response = await fetch(isPreview ? `${address}?dryRun=true` : address, {
      method: 'POST',
      headers: { 'content-type': workbookType },
      body: file,
    });
    const body: unknown = await response.json();
    return isAnswer(body) ? body : failureOf(body);
  } catch {
    // No answer, or a proxy's page instead of one.
    return unreachable;
  }
}
