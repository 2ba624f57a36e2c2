const variable = /^Variable "\$(\w+)" got invalid value ([\s\S]*?)(?: at "([^"]+)")?; ([\s\S]+)$/;
const missing = /^Variable "\$(\w+)" of (?:required|non-null) type "([^"]+)" (?:was not provided|must not be null)\.$/;

const wishes: readonly [RegExp, (match: RegExpExecArray) => string][] = [
  [/^Field "([^"]+)" is not defined by type/, ([, name]) => `"${name}" is not part of it`],
  [/^Field "([^"]+)" of required type "([^"]+)" was not provided/, ([, name]) => `"${name}" is missing`],
  [/^Expected non-nullable type/, () => 'wanted a value'],
  [/^Value "[^"]*" does not exist in "([^"]+)" enum/, ([, name]) => `wanted one of the words of ${name}`],
  [/^Int cannot represent/, () => 'wanted a whole number'],
  [/^Float cannot represent/, () => 'wanted a number'],
  [/^(?:String|ID) cannot represent/, () => 'wanted text'],
  [/^Boolean cannot represent/, () => 'wanted true or false'],
];

function wishOf(reason: string): string {
  for (const [pattern, wording] of wishes) {
    const match = pattern.exec(reason);
    if (match) return wording(match);
  }
  return reason.replace(/\.$/, '');
}

/** A long value is cut: the message is to be read, not parsed. */
function foundOf(value: string): string {
  return value.length > 60 || value.startsWith('{') || value.startsWith('[') ? '' : `found ${value}, `;
}

/**
 * For a variable of the wrong type, says which one, what was sent and what was wanted. Returns other messages as they
 * are.
 */
export function readableInputError(message: string): string {
  const absent = missing.exec(message);
  if (absent) return `${absent[1]}: wanted a value of type ${absent[2]}, found none.`;
  const match = variable.exec(message);
  if (!match) return message;
  const [, name = '', value = '', path, reason = ''] = match;
  return `${path ?? name}: ${foundOf(value)}${wishOf(reason)}.`;
}
