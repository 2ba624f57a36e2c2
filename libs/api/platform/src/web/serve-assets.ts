import { join } from 'node:path';
import express from 'express';
import type { RequestHandler } from 'express';
import { precompressed } from './precompressed.js';

const oneYear = 'public, max-age=31536000, immutable';

/** Serves the hashed assets of a build under an address, for ever, each in the smallest form that the browser takes. */
export function serveAssets(prefix: string, directory: string, names: ReadonlySet<string>): RequestHandler {
  const files = express.static(join(directory, 'assets'), {
    index: false,
    fallthrough: true,
    cacheControl: false,
    setHeaders: (response) => response.setHeader('Cache-Control', oneYear),
  });
  const router = express.Router();
  router.use(prefix, precompressed(names), files);
  return router;
}
