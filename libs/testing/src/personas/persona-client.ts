import { CookieJar } from './cookie-jar.js';

/** One error of a GraphQL answer. */
export interface AnsweredError {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; category: string; requestId?: string; details?: Record<string, string | number | null> };
}

/** A GraphQL answer with its HTTP status. */
export interface Answer<Figures> {
  status: number;
  data?: Figures | null;
  errors?: AnsweredError[];
}

const mostRedirects = 10;

/** A browser without a screen: keeps cookies, follows redirects within the server, sends the Origin of its pages. */
export class PersonaClient {
  constructor(
    readonly baseUrl: string,
    readonly cookies = new CookieJar(),
  ) {}

  /** One request, redirects not followed. */
  async request(path: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(path, this.baseUrl);
    const headers = new Headers(init.headers);
    const cookie = this.cookies.headerFor(url.pathname);
    if (cookie !== undefined) headers.set('cookie', cookie);
    if (init.method === 'POST' && !headers.has('origin')) headers.set('origin', new URL(this.baseUrl).origin);
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    this.cookies.keep(response);
    return response;
  }

  /** One request and every redirect after it. */
  async visit(path: string, init: RequestInit = {}): Promise<{ url: URL; response: Response }> {
    let url = new URL(path, this.baseUrl);
    let response = await this.request(url.href, init);
    for (let hop = 0; response.status >= 300 && response.status < 400; hop += 1) {
      if (hop === mostRedirects) throw new Error(`redirected without end at ${url.pathname}`);
      url = new URL(response.headers.get('location') ?? '', url);
      if (url.origin !== new URL(this.baseUrl).origin) throw new Error(`redirected to another site: ${url.origin}`);
      response = await this.request(url.href);
    }
    return { url, response };
  }

  /** Asks GraphQL. */
  async ask<Figures>(
    query: string,
    variables: object = {},
    headers: Record<string, string> = {},
  ): Promise<Answer<Figures>> {
    const response = await this.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...((await response.json()) as Omit<Answer<Figures>, 'status'>) };
  }
}
