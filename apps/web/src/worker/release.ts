/** One build of the browser app, as its worker knows it. */
export interface Release {
  /** Told apart from other builds by this. */
  name: string;
  /** The document of a page of which nothing is known yet; it holds nothing of anybody. */
  shell: string;
  /** Says that what was asked for needs a connection. */
  needsConnection: string;
  /** Says that signing out needs a connection. */
  notSignedOut: string;
  /** Files without which a return cannot be opened; the documents above are among them. */
  first: readonly string[];
  /** Files of the other pages. */
  rest: readonly string[];
}

/** What a page tells the worker. */
export type ToldToWorker = { kind: 'FETCH_REST' };

/** What the worker tells pages: from now on this build is the one that opens. */
export interface ToldToPages {
  kind: 'RELEASE';
  name: string;
}
