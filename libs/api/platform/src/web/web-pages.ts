import { join } from 'node:path';
import express from 'express';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { WebBuild } from './web-build.js';

const reserved = /^\/+(graphql|oidc|health|sign-in|sign-out|assets)(\/|$)/i;
const oneYear = 'public, max-age=31536000, immutable';

/** Serves the built app: its hashed assets for ever, its one page for every address that is no route of the server. */
export function serveWebPages({ directory, indexHtml }: WebBuild): RequestHandler[] {
  const assets = express.static(join(directory, 'assets'), {
    index: false,
    fallthrough: true,
    cacheControl: false,
    setHeaders: (response) => response.setHeader('Cache-Control', oneYear),
  });
  const files = express.static(directory, { index: false, redirect: false, cacheControl: false });
  return [onlyUnder('/assets', assets), (request, response, next) => page(request, response, next)];

  function page(request: Request, response: Response, next: NextFunction): void {
    if (!/^(GET|HEAD)$/.test(request.method) || reserved.test(request.path)) return next();
    files(request, response, () => {
      const isFile = /\.[a-z0-9]{2,5}$/i.test(request.path);
      if (indexHtml === undefined || isFile) return next();
      response.type('html').send(indexHtml);
    });
  }
}

function onlyUnder(prefix: string, handler: RequestHandler): RequestHandler {
  const router = express.Router();
  router.use(prefix, handler);
  return router;
}
