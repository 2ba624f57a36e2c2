import {
  FormEditionsDocument,
  ProposeFormEditionDocument,
  PublishFormEditionDocument,
  ReturnFormEditionDocument,
  useSend,
  WithdrawFormEditionDocument,
} from '@monitor/web-graphql';
import type { FormEditionPartsFragment } from '@monitor/web-graphql';
import type { NextEditionStep } from '@monitor/domain';
import type { Stepping } from '../steps/Steps.js';

/** Steps that are taken on the page of an edition; it is changed question by question. */
export type PageStep = Exclude<NextEditionStep, 'AMEND'>;

/** Ways to take each step; the page follows by itself, because the answer is the edition as it then stands. */
export function useEditionStep({ version, revision, contentHash }: FormEditionPartsFragment): Stepping<PageStep> {
  const { send, failure } = useSend();
  const input = { version, expectedVersion: revision };
  const again = { refetch: [FormEditionsDocument] };
  const senders = (comment: string) =>
    ({
      PROPOSE: async () => (await send(ProposeFormEditionDocument, { input }, again))?.proposeFormEdition,
      RETURN: async () =>
        (await send(ReturnFormEditionDocument, { input: { ...input, comment } }, again))?.returnFormEdition,
      WITHDRAW: async () =>
        (await send(WithdrawFormEditionDocument, { input: { ...input, comment } }, again))?.withdrawFormEdition,
      PUBLISH: async () =>
        (await send(PublishFormEditionDocument, { input: { ...input, seenHash: contentHash } }, again))
          ?.publishFormEdition,
    }) satisfies Record<PageStep, () => Promise<unknown>>;
  const take = async (step: PageStep, comment: string) => {
    const payload = await senders(comment)[step]();
    if (payload?.edition == null || payload.edition.revision > revision) return [];
    return payload.problems.map(({ place, message }) => ({ field: place, message }));
  };
  return { take, failure };
}
