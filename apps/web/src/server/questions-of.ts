import { createCache, ViewerDocument } from '@monitor/web-graphql';
import { print } from 'graphql';
import { viewerOperation } from '../app/viewer-answer.js';

/** An operation that a page begins with. */
export interface PageQuestion {
  operationName: string;
  /** The document as the browser's client sends it. */
  text: string;
  variables: Readonly<Record<string, unknown>>;
}

const viewer: PageQuestion = {
  operationName: viewerOperation,
  text: print(createCache().transformDocument(ViewerDocument)),
  variables: {},
};

/** What the page at an address asks first. Every page asks who is looking. */
export function questionsOf(_address: string): PageQuestion[] {
  return [viewer];
}
