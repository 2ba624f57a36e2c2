/** A triangle with an exclamation mark, beside words that say the same to whoever does not see it. */
export function CautionMark() {
  return (
    <svg
      className="monitor-caution__mark"
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M12 2.5 22.8 21.5H1.2Z" fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" />
      <path d="M12 9v6" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
      <circle cx="12" cy="18.2" r="1.4" fill="currentColor" />
    </svg>
  );
}
