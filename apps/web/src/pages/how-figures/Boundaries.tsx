function ExactAndEstimated() {
  return (
    <>
      <h3 className="nhsuk-heading-s">What is exact, and what is estimated</h3>
      <p>
        Most of it is exact, because every organisation is moved as a whole. Only what a body itself reported before it
        was divided has to be shared out. Frimley’s own return for 2024 is shared out as 58.9% to Thames Valley, 22.9%
        to Hampshire and Isle of Wight and 18.2% to Surrey and Sussex, by population. Figures that contain such a share
        are marked [e], and whose weights they are is said below them.
      </p>
      <p>
        Counts are shared out, never rates. Nobody is lost or counted twice: the parts add up to the whole, person by
        person, and England is the same in both readings in every quarter. Statuses are never shared out: the answers of
        a body that was divided count for its region only.
      </p>
      <h3 className="nhsuk-heading-s">When not to use it</h3>
      <p>
        Do not set a figure as it was beside one restated: they can differ for no other reason. Shares by weights assume
        that the parts of the divided body were alike; for a small group they may not be.
      </p>
    </>
  );
}

/** How history is read on other boundaries than those of its time. */
export function Boundaries() {
  return (
    <>
      <h2 className="nhsuk-heading-m" id="boundaries">
        Boundaries: as they were, or as they are today
      </h2>
      <p>
        Boards merge and are divided. On 1 April 2026 forty-two integrated care boards became thirty-six. Every
        comparison can be read in two ways, and says in which:
      </p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>
          <strong>As they were in each quarter.</strong> Each board shows its own figures. A series ends where a board
          was abolished, and charts mark a change of its boundary.
        </li>
        <li>
          <strong>As they are today.</strong> History is restated. What an organisation reported counts where it, or
          whoever took over from it, belongs now. A practice that was in Norfolk and Waveney in 2024 counts for Norfolk
          and Suffolk in 2024 too.
        </li>
      </ul>
      <ExactAndEstimated />
    </>
  );
}
