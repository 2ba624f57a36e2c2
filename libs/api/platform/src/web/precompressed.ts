import { extname } from 'node:path';
import type { Request, RequestHandler } from 'express';

/** Encodings that the build offers, the smallest first, with the ends of their files' names. */
const encodings = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/**
 * Sends the smallest form of an asset that the browser takes, as the build compressed it once: better than a server can
 * afford to with every request, and at no cost. To stand in front of what serves the files.
 * @param files names of the files that there are
 */
export function precompressed(files: ReadonlySet<string>): RequestHandler {
  return (request, response, next) => {
    const name = request.path.slice(1);
    if (!files.has(`${name}.br`) && !files.has(`${name}.gz`)) return next();
    response.vary('Accept-Encoding');
    const [encoding, ending] = smallestTaken(request, (end) => files.has(name + end)) ?? [];
    if (encoding === undefined) return next();
    response.setHeader('Content-Encoding', encoding);
    response.type(extname(name));
    request.url = `/${name}${ending}`;
    next();
  };
}

function smallestTaken(request: Request, isThere: (ending: string) => boolean) {
  return encodings.find(([encoding, ending]) => isThere(ending) && request.acceptsEncodings(encoding) !== false);
}
