import { registeredDocuments } from '../generated/registered-documents.js';

/** What the browser app asks first, and the only document that somebody not signed in is answered. */
export const viewerDocument = textOf('Viewer');

function textOf(name: string): string {
  const found = registeredDocuments.find(({ operationName }) => operationName === name);
  if (found === undefined) throw new Error(`The register holds no document ${name}. Run: npm run codegen`);
  return found.text;
}
