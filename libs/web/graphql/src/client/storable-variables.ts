import { ApolloLink } from '@apollo/client';
import { storableText } from '@monitor/domain';

function storable(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value);
  if (Array.isArray(value)) return value.map(storable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, storable(member)]));
}

/**
 * Takes out of what is sent the characters that the service cannot keep, such as NUL. They come from broken copying and
 * show nothing; the service refuses a request that holds them, and what somebody typed around them would be lost.
 */
export function sendStorableText(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    operation.variables = storable(operation.variables) as Record<string, unknown>;
    return forward(operation);
  });
}
