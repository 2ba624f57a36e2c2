const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A fragment of HTML whose values were all escaped. */
export class Html {
  constructor(readonly text: string) {}
}

function toText(value: unknown): string {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(toText).join('');
  return String(value).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Template of HTML: every value is escaped unless it is HTML itself. */
export function html(parts: TemplateStringsArray, ...values: unknown[]): Html {
  return new Html(parts.reduce((before, part, index) => before + toText(values[index - 1]) + part));
}
