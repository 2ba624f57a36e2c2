import type { AnswerLine } from './answer-lines.js';

/** An answer in words, a line for each part; what leads it, where that is one thing, stands out and needs no label. */
export function AnswerWords({ lines }: { lines: readonly AnswerLine[] }) {
  const leading = lines.filter(({ isLeading }) => isLeading);
  const alone = leading.length === 1 ? leading[0] : undefined;
  return (
    <>
      {lines.map((line) => (
        <p key={line.cell} className="nhsuk-u-margin-bottom-1 monitor-answer-line">
          {line === alone ? <strong>{line.text}</strong> : `${line.label.replace(/[?.]$/, '')}: ${line.text}`}
        </p>
      ))}
    </>
  );
}
