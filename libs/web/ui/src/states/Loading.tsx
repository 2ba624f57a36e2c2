interface LoadingProps {
  /** What is being fetched, for example "the return". */
  what: string;
  /** How many grey lines stand in for the content, so that the page does not jump when it comes. */
  lines?: number;
}

/** Grey lines in the place of the content, and a word for people who cannot see them. */
export function Loading({ what, lines = 4 }: LoadingProps) {
  return (
    <div role="status" className="monitor-skeleton">
      <span className="nhsuk-u-visually-hidden">Loading {what}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} aria-hidden="true" className="monitor-skeleton__line" />
      ))}
    </div>
  );
}
