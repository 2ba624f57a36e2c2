/** A document of the browser app that it needs before anybody has signed in, exactly as it sends it. */
export interface RegisteredDocument {
  operationName: string;
  text: string;
  /** Names of the variables that it takes. */
  variables: readonly string[];
}

/** Injection token of the RegisteredDocuments that are answered without signing in. */
export const REGISTERED_DOCUMENTS = Symbol('registered documents');

/** What a client library tells of itself; it is not read. */
const harmlessExtensions = ['clientLibrary'];

function namesOf(value: unknown): readonly string[] | undefined {
  if (value === undefined || value === null) return [];
  return typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : undefined;
}

function areAmong(value: unknown, names: readonly string[]): boolean {
  return namesOf(value)?.every((name) => names.includes(name)) ?? false;
}

/** Whether a request's body is one of the registered documents, under its own name. The text is compared, never parsed. */
export function isRegistered(body: unknown, documents: readonly RegisteredDocument[]): boolean {
  if (typeof body !== 'object' || body === null) return false;
  const { query, operationName, variables, extensions, ...others } = body as Record<string, unknown>;
  const document = documents.find(({ text }) => text === query);
  if (document === undefined || Object.keys(others).length > 0) return false;
  return (
    (operationName ?? document.operationName) === document.operationName &&
    areAmong(variables, document.variables) &&
    areAmong(extensions, harmlessExtensions)
  );
}
