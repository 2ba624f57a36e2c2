/** A letter in words, before it is a message. */
export interface LetterText {
  subject: string;
  paragraphs: readonly string[];
  /** What there is to do, and where. */
  action: { label: string; href: string };
}

/** A letter with why it comes and how to stop it. */
export interface SignedLetter extends LetterText {
  /** Why this mailbox gets it. */
  because: string;
  /** Where it can be stopped; null for the letter that asks whether the address is right. */
  stopHref: string | null;
}

const columns = 72;

function wrap(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > columns) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.join('\n');
}

/** The letter as plain text. */
export function toPlainText({ paragraphs, action, because, stopHref }: SignedLetter): string {
  const stop = stopHref === null ? [] : [`To stop letters to this mailbox:\n${stopHref}`];
  const body = paragraphs.map(wrap);
  return [...body, `${action.label}:\n${action.href}`, '--', wrap(because), ...stop].join('\n\n') + '\n';
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

/** The letter as HTML: one column of text without pictures, colours or anything loaded from elsewhere. */
export function toHtml({ subject, paragraphs, action, because, stopHref }: SignedLetter): string {
  const body = paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n');
  const stop = stopHref === null ? '' : `\n<p><a href="${escaped(stopHref)}">Stop letters to this mailbox</a></p>`;
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>
<body style="font-family: Arial, sans-serif; font-size: 16px; line-height: 1.5; max-width: 40em">
${body}
<p><a href="${escaped(action.href)}">${escaped(action.label)}</a></p>
<hr>
<p>${escaped(because)}</p>${stop}
</body></html>
`;
}
