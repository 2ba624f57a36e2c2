/**
 * A text that begins a sentence.
 * @example upperFirst('the status is new.') // "The status is new."
 */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * A text that goes on in a sentence. Names in capitals, such as NHS, stay as they are.
 * @example lowerFirst('The status is new.') // "the status is new."
 * @example lowerFirst('NHS App registration') // "NHS App registration"
 */
export function lowerFirst(text: string): string {
  return /^[A-Z](?![A-Z])/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
