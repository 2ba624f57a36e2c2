import { nameOf } from './lockfile.js';
import type { Lockfile } from './lockfile.js';

const express = 'koa under oidc-provider is a major version behind express in what reads a request.';
const oldMiddleware = 'compression and express-session, at their newest, still need this old one.';
const nest = '@nestjs/graphql and @nestjs/apollo ask for one exact version.';
const uploads = 'multer under @nestjs/platform-express is a major version behind express.';
const explorer = 'graphiql still needs the old one; it is in the build of the explorer alone.';
const assertions = 'http-assert under koa is a major version behind.';

/** Packages that ship in several versions, with the reason why it cannot be one. */
export const toleratedDuplicates: Readonly<Record<string, string>> = {
  '@graphql-tools/merge': nest,
  '@graphql-tools/schema': nest,
  '@graphql-tools/utils': nest,
  accepts: express,
  clsx: explorer,
  'content-disposition': express,
  'content-type': 'express and body-parser took the new major version before what parses types beside them.',
  cookie: 'react-router has the new major version, express the one before.',
  'cookie-signature': oldMiddleware,
  debug: oldMiddleware,
  depd: assertions,
  fresh: express,
  'http-errors': assertions,
  'media-typer': uploads,
  'mime-db': express,
  'mime-types': express,
  ms: oldMiddleware,
  negotiator: `${oldMiddleware} So does koa.`,
  'react-compiler-runtime': explorer,
  statuses: assertions,
  'string-width': 'cliui under typeorm is a major version behind typeorm.',
  tslib: nest,
  'type-is': uploads,
};

/** Packages among some installed ones that are there in more than one version, with those versions. */
export function duplicatesAmong(lockfile: Lockfile, folders: readonly string[]): Map<string, string[]> {
  const versions = new Map<string, Set<string>>();
  for (const folder of folders) {
    const name = nameOf(folder);
    versions.set(name, (versions.get(name) ?? new Set()).add(lockfile[folder]?.version ?? ''));
  }
  return new Map([...versions].filter(([, each]) => each.size > 1).map(([name, each]) => [name, [...each].sort()]));
}
