/** How many characters are left, or too many, once the longest answer allowed is near. */
export function RoomLeft({ text, maximumLength }: { text: string; maximumLength: number | undefined }) {
  const length = Array.from(text).length;
  if (maximumLength === undefined || length < maximumLength * 0.75) return null;
  const left = maximumLength - length;
  return (
    <div className="nhsuk-hint" aria-live="polite">
      {left >= 0
        ? `${left.toLocaleString('en-GB')} characters left`
        : `${(-left).toLocaleString('en-GB')} characters too many`}
    </div>
  );
}
