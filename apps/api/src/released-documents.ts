import { readFile } from 'node:fs/promises';
import type { RegisteredDocument } from '@monitor/api-platform';
import { registeredDocuments } from './generated/registered-documents.js';

const released = new URL('../registered-documents.released.json', import.meta.url);

/** The documents that the browser app of the last release needs before anybody has signed in. */
export async function readReleasedDocuments(): Promise<readonly RegisteredDocument[]> {
  return JSON.parse(await readFile(released, 'utf8')) as RegisteredDocument[];
}

/**
 * The documents that are answered without signing in: those of this version and, for browsers that opened a page before
 * it was put in place, those of the last release.
 */
export async function answeredDocuments(): Promise<readonly RegisteredDocument[]> {
  const known = new Set(registeredDocuments.map(({ text }) => text));
  const before = await readReleasedDocuments();
  return [...registeredDocuments, ...before.filter(({ text }) => !known.has(text))];
}
