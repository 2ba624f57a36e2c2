import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { boundRequest, measureCost, mostCost } from '@monitor/api-platform';
import { costTable, publicOperations, registeredDocuments } from '@monitor/app-api';
import {
  buildSchema,
  getNamedType,
  getVariableValues,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  isListType,
  Kind,
  parse,
  print,
  typeFromAST,
} from 'graphql';
import type { DocumentNode, GraphQLInputType, OperationDefinitionNode } from 'graphql';
import { workspacePath } from '../start/workspace.js';
import { findDocuments } from './find-documents.js';
import { generate } from './generate.js';
import { outdatedFiles } from './keep-files.js';
import { outputFiles } from './output-files.js';
import { documentsIn, registerDocuments } from './register-documents.js';

const schema = buildSchema(await readFile(workspacePath('apps/api/schema.graphql'), 'utf8'));
const folder = workspacePath('libs/web/graphql/src/generated/documents');
const modules = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));

/** The widest that the pages ask for; what is not named here has no say in how much is asked. */
const widest: Readonly<Record<string, unknown>> = {
  level: 'ICB',
  quarters: 12,
  first: 500,
  domain: 'D1',
  withGroups: false,
};

function operationOf({ definitions }: DocumentNode): OperationDefinitionNode {
  const operation = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('a typed document without an operation');
  return operation;
}

/** A value for an input: the widest where it has a say, the least otherwise. */
function valueFor(type: GraphQLInputType, name: string): unknown {
  const named = getNamedType(type);
  if (isListType(isNonNullType(type) ? type.ofType : type)) return [];
  if (isInputObjectType(named)) {
    const fields = Object.values(named.getFields());
    const given = fields.filter((field) => isNonNullType(field.type) || field.name in widest);
    return Object.fromEntries(given.map((field) => [field.name, valueFor(field.type, field.name)]));
  }
  if (name in widest) return widest[name];
  if (isEnumType(named)) return named.getValues()[0]?.name;
  return { Int: 1, Float: 1, Boolean: true, Day: '2026-04-01', DateTime: '2026-04-01T00:00:00Z' }[named.name] ?? 'x';
}

function widestVariables(operation: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    (operation.variableDefinitions ?? []).map(({ variable, type }) => {
      const input = typeFromAST(schema, type as never) as GraphQLInputType;
      return [variable.name.value, valueFor(input, variable.name.value)];
    }),
  );
}

function costOf(document: DocumentNode, given: Record<string, unknown>): number {
  const operation = operationOf(document);
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (coerced === undefined) throw new Error(errors?.map(({ message }) => message).join(' '));
  return measureCost({ schema, document, operation, variables: coerced }, costTable);
}

const named = documentsIn(modules).map((document) => [operationOf(document).name?.value ?? '', document] as const);

describe('the documents of the browser app', () => {
  it.each(named)('%s is served with the widest that its page asks for', (_name, document) => {
    const variables = widestVariables(operationOf(document));
    boundRequest({ query: print(document), variables });
    expect(costOf(document, variables)).toBeLessThanOrEqual(mostCost);
  });

  it('cover one area with its groups too', () => {
    const [, document] = named.find(([name]) => name === 'FollowEquity') ?? [];
    if (document === undefined) throw new Error('there is no document FollowEquity');
    const { filter, ...others } = widestVariables(operationOf(document));
    const one = { ...others, withGroups: true, filter: { ...(filter as object), areaCode: 'QMJ' } };
    expect(costOf(document, one)).toBeLessThanOrEqual(mostCost);
  });

  it('are those that the generator writes from the schema and the pages, and no others (npm run codegen)', async () => {
    const text = await readFile(workspacePath('apps/api/schema.graphql'), 'utf8');
    const root = workspacePath('');
    const generated = await generate(parse(text), await findDocuments(root, 'libs/web'));
    const register = registerDocuments([...generated.documents.values()], publicOperations());
    expect(await outdatedFiles(root, outputFiles(generated, register))).toEqual([]);
  });

  it('that are answered without signing in are those of the committed register (npm run codegen writes it)', async () => {
    const committed = await readFile(workspacePath('apps/api/src/generated/registered-documents.ts'), 'utf8');
    expect(registerDocuments(modules, publicOperations())).toBe(committed);
    expect(registeredDocuments.map(({ operationName }) => operationName)).toEqual([
      'LatestPublication',
      'ServiceNotices',
      'ShelfKey',
      'Viewer',
    ]);
  });

  it('are left out of the register when they ask for more than public operations', () => {
    expect(registerDocuments(modules, new Set(['service']))).toContain('= [\n];');
  });
});
