/** What a global id names: a type of the schema, and the keys of one node of it. */
export interface GlobalId {
  type: string;
  keys: readonly string[];
}

/** An id that names one node among all of the schema: text that callers pass back without reading it. */
export function writeGlobalId(type: string, ...keys: readonly string[]): string {
  return Buffer.from(JSON.stringify([type, ...keys]), 'utf8').toString('base64url');
}

/** What an id names; null for text that is no id, or that is written otherwise than this service writes it. */
export function readGlobalId(id: string): GlobalId | null {
  const [type, ...keys] = textsIn(id);
  return type !== undefined && keys.length > 0 && writeGlobalId(type, ...keys) === id ? { type, keys } : null;
}

/** Text with a zero byte is none of ours, since the database holds none. */
function textsIn(id: string): string[] {
  try {
    const read: unknown = JSON.parse(Buffer.from(id, 'base64url').toString('utf8'));
    const isText = (each: unknown): each is string => typeof each === 'string' && !each.includes('\0');
    return Array.isArray(read) && read.every(isText) ? read : [];
  } catch {
    return [];
  }
}
