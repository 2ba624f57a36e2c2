import type { ApolloServerPlugin } from '@apollo/server';
import { DomainError } from '@monitor/domain';
import type { ErrorCategory, Instigator } from '@monitor/domain';
import type { GraphQLError } from 'graphql';
import type { RefusalLedger } from '../audit/refusal-ledger.js';
import { currentRequestId, noteCaller } from '../logging/request-context.js';
import type { Caller } from '../sign-in/caller.js';
import type { GraphqlContext } from './graphql-context.js';
import { askedOf } from './subject-of.js';

/** Refusals that say something about who tried what; input that was not understood does not. */
const telling: readonly ErrorCategory[] = ['FORBIDDEN', 'NOT_FOUND', 'CONFLICT'];

function instigatorOf({ person, actor }: Caller): Instigator | null {
  if (person === null) return null;
  const requestId = currentRequestId();
  const { personId, displayName } = person;
  return { personId, displayName, role: actor?.role ?? null, ...(requestId !== undefined && { requestId }) };
}

function refusalOf({ originalError }: GraphQLError): DomainError | null {
  return originalError instanceof DomainError && telling.includes(originalError.category) ? originalError : null;
}

/**
 * Records who is behind each request and each refusal: the log is told who asks, the ledger of refusals who was refused
 * what and why. The refused transaction has already ended by then.
 */
export function accountabilityPlugin(ledger: RefusalLedger): ApolloServerPlugin<GraphqlContext> {
  return {
    requestDidStart: async ({ contextValue: { caller, res } }) => {
      const who = instigatorOf(caller);
      if (who === null) return;
      noteCaller({ personId: who.personId ?? '', role: who.role });
      return {
        willSendResponse: async ({ errors = [], request }) => {
          const refused = errors.flatMap((error) => {
            const refusal = refusalOf(error);
            return refusal === null ? [] : [{ ...askedOf(error, request.variables ?? {}), reason: refusal.code }];
          });
          if (refused.length > 0) res.locals['refusedAttempts'] = refused.slice(0, 10);
          for (const refusal of refused) await ledger.note({ who, ...refusal });
        },
      };
    },
  };
}
