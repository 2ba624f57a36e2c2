/** The id of the input of a question: `reorganisation-links.0.weight`. */
export function cellOf(field: string): string {
  return `reorganisation-${field}`;
}
