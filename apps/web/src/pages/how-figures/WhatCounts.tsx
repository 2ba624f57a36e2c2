/** Which returns stand behind every figure. */
export function WhatCounts() {
  return (
    <>
      <h2 className="nhsuk-heading-m">What counts</h2>
      <p>
        Organisations answer a return each quarter: how far each action of the framework “Inclusive digital healthcare:
        a framework for NHS action on digital inclusion” (NHS England, September 2023) is in place, and counts of people
        by group. The wording of the actions and the scale of statuses are this service’s own; the framework itself has
        no scale.
      </p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>Only accepted returns count: prepared by one person, signed off by another, accepted by the region.</li>
        <li>
          When a return is corrected, the accepted version goes on counting until the correction is accepted. Then the
          figures change at once.
        </li>
        <li>
          Organisations are counted in the region and integrated care board that they belonged to in that quarter,
          unless the page says otherwise.
        </li>
        <li>
          What organisations say about their own practice is management information. It is not checked by this service,
          and it is not an official statistic.
        </li>
      </ul>
    </>
  );
}
