import type { KeptFiles } from './kept-files.js';
import type { Release } from './release.js';

/** After so long without an answer a page opens with what this browser keeps; it goes on asking by itself. */
const longestWaitMs = 12_000;

/** What a gateway says where the service behind it is not there. */
const notThere: readonly number[] = [502, 503, 504];

/** What answers are made of. */
export interface AnswerParts {
  release: Release;
  files: KeptFiles;
  /** Asks the service. */
  ask: (request: Request) => Promise<Response>;
  /** Lets something go on after the answer was given. */
  goOn: (work: Promise<unknown>) => void;
}

function whenLate<Answer>(afterMs: number): { late: Promise<Answer>; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Answer>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), afterMs);
  });
  return { late, stop: () => clearTimeout(timer) };
}

/** A document of this build, as it was kept. Rejects where the browser has dropped it: then nothing can be shown. */
async function documentAt({ files }: AnswerParts, address: string): Promise<Response> {
  const kept = await files.find(address);
  if (kept === undefined) throw new Error(`${address} is not kept.`);
  return kept;
}

/** A page: from the service, which knows who is looking; where it cannot be reached, the shell that knows nobody. */
export async function answerPage(parts: AnswerParts, asked: Promise<Response>): Promise<Response> {
  const { late, stop } = whenLate<Response>(longestWaitMs);
  let found: Response | undefined;
  try {
    found = await Promise.race([asked, late]);
  } catch {
    // Told by the shell.
  } finally {
    stop();
  }
  if (found !== undefined && !notThere.includes(found.status)) return found;
  return documentAt(parts, parts.release.shell).catch(() => found ?? asked);
}

/** A step to elsewhere, as signing in: never from this browser; where it cannot be taken, words that say so. */
export async function answerStep(parts: AnswerParts, request: Request): Promise<Response> {
  const { needsConnection, notSignedOut } = parts.release;
  const isSignOut = new URL(request.url).pathname === '/sign-out';
  return parts
    .ask(request)
    .catch((cause: unknown) =>
      documentAt(parts, isSignOut ? notSignedOut : needsConnection).catch(() => Promise.reject(cause)),
    );
}

/** A file of a build: what lies under its name never changes. */
export async function answerFile({ files, ask, goOn }: AnswerParts, request: Request): Promise<Response> {
  const address = new URL(request.url).pathname;
  const kept = await files.find(address).catch(() => undefined);
  if (kept !== undefined) return kept;
  const answer = await ask(request);
  if (answer.status === 200) goOn(files.add(address, answer.clone()).catch(() => undefined));
  return answer;
}

/** What an edition asks: as the service says, and where it cannot be reached, as it said last. */
export async function answerForm({ files, ask, goOn }: AnswerParts, request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const address = pathname + search;
  try {
    const answer = await ask(request);
    if (answer.status === 200) goOn(files.addForm(address, answer.clone()).catch(() => undefined));
    return answer;
  } catch (cause) {
    const kept = await files.find(address).catch(() => undefined);
    if (kept === undefined) throw cause;
    return kept;
  }
}
