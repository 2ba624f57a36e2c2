import {
  ComparisonNoteDocument,
  ComparisonQuartersDocument,
  createCache,
  LatestPublicationDocument,
  QuarterlyReturnDocument,
  ServiceNoticesDocument,
  ViewerDocument,
} from '@monitor/web-graphql';
import { getOperationAST, print } from 'graphql';
import type { DocumentNode } from 'graphql';
import { matchPath } from 'react-router';

/** The answer to one of them. */
export interface PageAnswer {
  operationName: string;
  variables: Readonly<Record<string, unknown>>;
  data: Readonly<Record<string, unknown>>;
}

/** An operation that a page begins with. */
export interface PageQuestion {
  operationName: string;
  /** The document as the browser's client sends it. */
  text: string;
  variables: Readonly<Record<string, unknown>>;
}

type Parameters = Readonly<Record<string, string | undefined>>;

/** The first question of the pages below an address, as they ask it; what they ask next depends on its answer. */
interface FirstQuestion {
  path: string;
  ask(parameters: Parameters): PageQuestion;
}

const cache = createCache();

const documents = new Map<string, DocumentNode>();

/** The document of an operation that a page can begin with. */
export function documentOf(operationName: string): DocumentNode {
  const document = documents.get(operationName);
  if (document === undefined) throw new Error(`No page begins with ${operationName}.`);
  return document;
}

function question(document: DocumentNode, variables: PageQuestion['variables'] = {}): PageQuestion {
  const operationName = getOperationAST(document)?.name?.value;
  if (operationName === undefined) throw new Error('A page cannot begin with an operation that has no name.');
  documents.set(operationName, document);
  return { operationName, text: print(cache.transformDocument(document)), variables };
}

const viewer = question(ViewerDocument);
const notices = question(ServiceNoticesDocument);
const quarters = question(ComparisonQuartersDocument);
const latest = question(LatestPublicationDocument);
const comparisonNote = question(ComparisonNoteDocument);
const quarterlyReturn = question(QuarterlyReturnDocument);

const firstQuestions: readonly FirstQuestion[] = [
  {
    path: '/returns/:organisation/:quarter/*',
    ask: ({ organisation: organisationCode, quarter: quarterId }) => ({
      ...quarterlyReturn,
      variables: { organisationCode, quarterId },
    }),
  },
  {
    path: '/notes/:organisation/:quarter/:domain',
    ask: ({ organisation: organisationCode, quarter: quarterId, domain }) => ({
      ...comparisonNote,
      variables: { organisationCode, quarterId, domain },
    }),
  },
  {
    path: '/questions/:organisation/:quarter/:domain',
    ask: ({ organisation: organisationCode, quarter: quarterId, domain }) => ({
      ...comparisonNote,
      variables: { organisationCode, quarterId, domain },
    }),
  },
  { path: '/', ask: () => latest },
  { path: '/latest', ask: () => latest },
  { path: '/consistency/*', ask: () => quarters },
  { path: '/equity', ask: () => quarters },
  { path: '/answers', ask: () => quarters },
  { path: '/need', ask: () => quarters },
  { path: '/together', ask: () => quarters },
  { path: '/pace', ask: () => quarters },
  { path: '/gaps', ask: () => quarters },
];

/** What the page at an address asks the API first. Every page asks who is looking, and how the service is. */
export function questionsOf(address: string): PageQuestion[] {
  const { pathname } = new URL(`http://monitor.invalid${address}`);
  const first = firstQuestions.flatMap(({ path, ask }) => {
    const match = matchPath(path, pathname);
    return match === null ? [] : [ask(match.params)];
  });
  return [viewer, notices, ...first];
}
