import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { SavedViewsDocument, useSend } from '@monitor/web-graphql';
import type { SavedViewsQuery } from '@monitor/web-graphql';

/** Every mutation of views answers with all of them as they stand. */
type Answer<Field extends string> = Record<Field, SavedViewsQuery['savedViews']>;

/** Changes a view, and shows all of them as they stand afterwards. Answers whether it was taken. */
export function useChangeViews() {
  const { send, failure, isUnderWay } = useSend();
  const change = async <Field extends string, Variables extends OperationVariables>(
    mutation: TypedDocumentNode<Answer<Field>, Variables>,
    variables: Variables,
    field: NoInfer<Field>,
  ): Promise<boolean> => {
    const answer = await send(mutation, variables, {
      update: (cache, answered) =>
        cache.writeQuery({ query: SavedViewsDocument, data: { savedViews: answered[field] } }),
    });
    return answer !== null;
  };
  return { change, failure, isUnderWay };
}
