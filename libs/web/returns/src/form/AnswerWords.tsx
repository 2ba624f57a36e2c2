import type { AnswerLine } from './answer-lines.js';

function labelled({ label, text, isLeftOver }: AnswerLine): string {
  return `${label.replace(/[?.]$/, '')}${isLeftOver ? ' (no longer asked for)' : ''}: ${text}`;
}

/** An answer in words, a line for each part; what leads it, where that is one thing, stands out and needs no label. */
export function AnswerWords({ lines }: { lines: readonly AnswerLine[] }) {
  const leading = lines.filter(({ isLeading }) => isLeading);
  const alone = leading.length === 1 ? leading[0] : undefined;
  return (
    <>
      {lines.map((line) => (
        <p
          key={line.cell}
          className={`nhsuk-u-margin-bottom-1 monitor-answer-line${line.isLeftOver ? ' monitor-quiet' : ''}`}
        >
          {line === alone ? <strong>{line.text}</strong> : labelled(line)}
        </p>
      ))}
    </>
  );
}
