/** The first line of a page of comparison, as the API has found and worded it. */
export interface LedeFinding {
  sentence: string;
  /** How it allows for everything that was looked at; null where one thing was. */
  allowance?: { sentence: string } | null;
}

/** What the page has found, read out anew when a choice changes it; below it what it allows for. */
export function Lede({ finding }: { finding: LedeFinding | null }) {
  return (
    <div aria-live="polite">
      {finding !== null && <p className="nhsuk-lede-text">{finding.sentence}</p>}
      {finding?.allowance != null && <p className="nhsuk-body-s">{finding.allowance.sentence}</p>}
    </div>
  );
}
