import { ApolloLink, Observable } from '@apollo/client';
import {
  buildSchema,
  execute,
  getNamedType,
  getOperationAST,
  isInputObjectType,
  Kind,
  OperationTypeNode,
} from 'graphql';
import type { OperationDefinitionNode } from 'graphql';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createClient } from '../client/create-client.js';

/**
 * What the API answers to an operation: values of the schema's root fields, or functions of their arguments; or an
 * error, when the operation is refused as a whole.
 */
export type Answering = (operation: string, variables: Record<string, unknown>) => object | Error;

const schemaFile = fileURLToPath(new URL('../../../../../apps/api/schema.graphql', import.meta.url));
const schema = buildSchema(readFileSync(schemaFile, 'utf8'));

function refusal({ message, ...extensions }: Error) {
  return { errors: [{ message, extensions: { requestId: 'r-1', ...extensions } }] };
}

/** Whether a change of the schema takes the key of its sender. */
function takesKey(operation: OperationDefinitionNode): boolean {
  const [change] = operation.selectionSet.selections;
  const name = change?.kind === Kind.FIELD ? change.name.value : '';
  const input = schema
    .getMutationType()
    ?.getFields()
    [name]?.args.find((argument) => argument.name === 'input')?.type;
  const type = getNamedType(input);
  return isInputObjectType(type) && type.getFields()['idempotencyKey'] !== undefined;
}

/** What is sent without the key of its sender, which is another each time; fails where a change should have one and has none. */
function withoutKey({ query, variables }: ApolloLink.Operation): Record<string, unknown> {
  const operation = getOperationAST(query);
  if (operation?.operation !== OperationTypeNode.MUTATION || !takesKey(operation)) return variables;
  const { idempotencyKey, ...input } = variables['input'] as Record<string, unknown>;
  if (typeof idempotencyKey !== 'string') throw new Error(`${String(operation.name?.value)} was sent without a key.`);
  return { ...variables, input };
}

/** A way to an API that answers from memory and is held to the committed schema: an answer that does not fit fails. */
function answeringLink(answering: Answering): ApolloLink {
  const answer = async (operation: ApolloLink.Operation) => {
    const { query, operationName, variables } = operation;
    const answered = answering(operationName ?? '', withoutKey(operation));
    if (answered instanceof Error) return refusal(answered);
    const { data, errors } = await execute({
      schema,
      document: query,
      rootValue: answered,
      variableValues: variables,
    });
    return { data: { ...data }, errors: errors?.map(({ message }) => ({ message })) };
  };
  return new ApolloLink(
    (operation) =>
      new Observable((to) => {
        answer(operation).then(
          (result) => {
            to.next(result);
            to.complete();
          },
          (failure: unknown) => to.error(failure),
        );
      }),
  );
}

/** The client of the app, on an API that answers from memory. For tests. */
export function answeringClient(answering: Answering) {
  return createClient(answeringLink(answering));
}

/**
 * An error as the API gives it, with its code and category. For tests.
 * @example refusedWith('REVISION_STALE', 'CONFLICT', 'Somebody has changed this.')
 */
export function refusedWith(code: string, category: string, message: string): Error {
  return Object.assign(new Error(message), { code, category });
}
