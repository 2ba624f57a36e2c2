/**
 * A sentence's beginning made fit for its middle; a name in capitals keeps them.
 * @example lowerFirst('Not reported') // "not reported"; lowerFirst('NHS App') // "NHS App"
 */
export function lowerFirst(text: string): string {
  const second = text.charAt(1);
  const isAbbreviation = second !== ' ' && second === second.toUpperCase();
  return isAbbreviation ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** @example upperFirst('integrated care board') // "Integrated care board" */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
