/** An operation that a page of the browser app begins with. Its text comes with the build, never from a request. */
export interface PageQuestion {
  operationName: string;
  text: string;
  variables: Readonly<Record<string, unknown>>;
}

/** The answer to a page's question, sent along with the page. */
export interface PageAnswer {
  operationName: string;
  variables: Readonly<Record<string, unknown>>;
  data: Readonly<Record<string, unknown>>;
}
