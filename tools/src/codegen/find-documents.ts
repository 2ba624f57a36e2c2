import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parse } from 'graphql';
import type { DocumentNode } from 'graphql';

/** A GraphQL document of the browser app and where it is written. */
export interface SourceDocument {
  location: string;
  document: DocumentNode;
}

/** Every `*.graphql` file below `folder`, in the order of their paths so that the output does not depend on the disk. */
export async function findDocuments(root: string, folder: string): Promise<SourceDocument[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.graphql'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !path.split('/').includes('node_modules'))
    .sort();
  return Promise.all(
    paths.map(async (path) => ({ location: path, document: parse(await readFile(join(root, path), 'utf8')) })),
  );
}
