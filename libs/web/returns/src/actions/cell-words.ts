/**
 * A message without the name of its question, for showing at the cell itself, where the question stands just above.
 * @example atCell('“A named owner”: the status is “Planned”, …', 'A named owner') // "The status is “Planned”, …"
 */
export function atCell(message: string | null, question: string): string | null {
  const name = `“${question}”: `;
  if (message === null || !message.startsWith(name)) return message;
  const rest = message.slice(name.length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
