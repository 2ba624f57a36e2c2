import { formEditions } from '@monitor/domain';
import express from 'express';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Logger } from '../logging/logger.js';
import type { PageAnswer, PageQuestion } from './page-answer.js';
import { isFilePath } from './is-file-path.js';
import { serveAssets } from './serve-assets.js';
import { serveWorker } from './serve-worker.js';
import type { WebBuild } from './web-build.js';

const reserved =
  /^\/+(graphql|oidc|health|sign-in|sign-out|assets|releases|letters|guide|explorer|schema-changes|schema\.graphql)(\/|$)/i;

/** Answers the questions of a page for whoever asks for it; those that cannot be answered are left out. */
export type AnswerQuestions = (
  questions: readonly PageQuestion[],
  request: Request,
  response: Response,
) => Promise<readonly PageAnswer[]>;

export interface WebPagesParts {
  answer: AnswerQuestions;
  logger: Logger;
  /** Whether browsers keep what opens the service without a connection. */
  offersOffline: boolean;
}

/** Serves the built app: its hashed assets for ever, a page for every address that is no route of the server. */
export function serveWebPages(build: WebBuild, { answer, logger, offersOffline }: WebPagesParts): RequestHandler[] {
  const { directory, assets, explorer, pages } = build;
  const files = express.static(directory, { index: false, redirect: false, cacheControl: false });
  return [
    serveAssets('/assets', directory, assets),
    ...(explorer === null ? [] : [serveAssets('/explorer/assets', explorer.directory, explorer.assets)]),
    serveWorker(build, offersOffline),
    (request, response, next) => page(request, response, next),
  ];

  function page(request: Request, response: Response, next: NextFunction): void {
    if (!/^(GET|HEAD)$/.test(request.method) || reserved.test(request.path)) return next();
    files(request, response, () => {
      if (pages === undefined || isFilePath(request.path)) return next();
      sendPage(pages, request, response).catch(next);
    });
  }

  /** What is sent depends on who is signed in: nothing in between may keep it for somebody else. */
  async function sendPage({ questionsOf, render }: Pages, request: Request, response: Response): Promise<void> {
    const address = addressOf(request);
    const answers = await answer(questionsOf(address), request, response);
    const { status, html, failure } = await render({ address, answers, editions: formEditions });
    if (failure !== undefined) logger.error({ err: failure }, 'a page could not be drawn on the server');
    response.status(status).vary('Cookie').type('html').send(html);
  }
}

type Pages = NonNullable<WebBuild['pages']>;

/** Path and query, also where a proxy sends the whole address. */
function addressOf({ path, url }: Request): string {
  const query = url.indexOf('?');
  return query === -1 ? path : path + url.slice(query);
}
