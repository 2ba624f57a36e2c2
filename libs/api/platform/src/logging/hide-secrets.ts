/** Names under which a secret could reach a log by accident, in small letters and without `-` and `_`. */
const secrets = new Set([
  'cookie',
  'cookies',
  'setcookie',
  'authorization',
  'password',
  'passphrase',
  'secret',
  'clientsecret',
  'sessionsecret',
  'token',
  'accesstoken',
  'refreshtoken',
  'idtoken',
  'sid',
  'sessionid',
  'databaseurl',
  'databaseownerurl',
]);
/** What people write in a return and what they count: it is never logged, also not by accident. */
const returnContent = new Set([
  'answer',
  'answers',
  'cells',
  'narrative',
  'freetext',
  'comment',
  'counts',
  'parameters',
]);

const hidden = '[not logged]';
/** Whatever lies deeper was not meant for a log. */
const deepest = 8;

const plainName = (name: string) => name.toLowerCase().replace(/[-_]/g, '');

/** What a log may show of something: secrets and what people wrote are hidden by their names, however deep they lie. */
export function hideSecrets(shown: Record<string, unknown>, kept: readonly string[] = []): Record<string, unknown> {
  const entries = Object.entries(shown).map(([name, content]) => [
    name,
    kept.includes(name) ? content : withinName(name, content, 1),
  ]);
  return Object.fromEntries(entries) as Record<string, unknown>;
}

function withinName(name: string, content: unknown, depth: number): unknown {
  const plain = plainName(name);
  return secrets.has(plain) || returnContent.has(plain) ? hidden : within(content, depth);
}

function within(content: unknown, depth: number): unknown {
  if (typeof content === 'bigint') return String(content);
  if (typeof content !== 'object' || content === null) return content;
  if (content instanceof Error) return describeLogged(content);
  if (content instanceof Date || content instanceof URL) return content;
  // Also a circle ends here.
  if (depth >= deepest) return hidden;
  if (Array.isArray(content)) return content.map((part) => within(part, depth + 1));
  return Object.fromEntries(Object.entries(content).map(([name, part]) => [name, withinName(name, part, depth + 1)]));
}

/** Of a failure only what helps to find it: database errors carry the query's parameters, which people have written. */
export function describeLogged(failure: unknown): Record<string, unknown> {
  if (!(failure instanceof Error)) return { message: String(failure) };
  const code = 'code' in failure && typeof failure.code === 'string' ? failure.code : undefined;
  const { name: type, message, stack } = failure;
  if (code?.startsWith('22') !== true) return { type, message, code, stack };
  // PostgreSQL repeats a value that it cannot read.
  const told = message.replace(/"[\s\S]*"/, '"…"');
  return { type, message: told, code, stack: stack?.replace(message, () => told) };
}
