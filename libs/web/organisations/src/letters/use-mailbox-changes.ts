import {
  MailboxesDocument,
  RemoveMailboxDocument,
  ResumeMailboxDocument,
  SetMailboxDocument,
  useSend,
} from '@monitor/web-graphql';
import type { MailboxesPartsFragment, MailboxInput, SetMailboxInput } from '@monitor/web-graphql';
import type { FormIssue } from '@monitor/web-ui';

/** What a change of a mailbox answers. */
interface Changed {
  problem: string | null;
  place: MailboxesPartsFragment;
}

type Cache = Parameters<NonNullable<NonNullable<Parameters<ReturnType<typeof useSend>['send']>[2]>['update']>>[0];

/** Shows the mailboxes as a change has left them. */
function show(cache: Cache, { place }: Changed): void {
  const variables = { organisationCode: place.organisationCode };
  cache.writeQuery({ query: MailboxesDocument, variables, data: { mailboxes: place } });
}

/** What must be mended, which is nothing where it was done; null where it was refused as a whole. */
function toIssues(changed: Changed | undefined): FormIssue[] | null {
  if (changed === undefined) return null;
  return changed.problem === null ? [] : [{ field: 'address', message: changed.problem }];
}

/** Ways to change a mailbox; each answers what must be mended (null: refused), and the page shows what came of it. */
export function useMailboxChanges() {
  const { send, failure, isUnderWay } = useSend();
  return {
    failure,
    isUnderWay,
    set: async (input: SetMailboxInput) =>
      toIssues(
        (await send(SetMailboxDocument, { input }, { update: (cache, answer) => show(cache, answer.setMailbox) }))
          ?.setMailbox,
      ),
    remove: async (input: MailboxInput) =>
      toIssues(
        (await send(RemoveMailboxDocument, { input }, { update: (cache, answer) => show(cache, answer.removeMailbox) }))
          ?.removeMailbox,
      ),
    resume: async (input: MailboxInput) =>
      toIssues(
        (await send(ResumeMailboxDocument, { input }, { update: (cache, answer) => show(cache, answer.resumeMailbox) }))
          ?.resumeMailbox,
      ),
  };
}
