/** One thing that can be ticked. */
export interface Tick {
  value: string;
  label: string;
}

interface CheckboxListProps {
  /** Unique on the page; ids of the boxes begin with it. */
  id: string;
  /** What is ticked, for screen readers. */
  label: string;
  ticks: readonly Tick[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Several of many; the order of the list is kept whatever the order of ticking. */
export function CheckboxList({ id, label, ticks, chosen, onChange }: CheckboxListProps) {
  const listed = new Set(ticks.map(({ value }) => value));
  const change = (value: string, isTicked: boolean) => {
    const next = new Set(isTicked ? [...chosen, value] : chosen.filter((each) => each !== value));
    const elsewhere = [...next].filter((each) => !listed.has(each));
    onChange([...elsewhere, ...ticks.map((tick) => tick.value).filter((each) => next.has(each))]);
  };
  return (
    <div className="nhsuk-checkboxes nhsuk-checkboxes--small" role="group" aria-label={label}>
      {ticks.map((tick) => (
        <div key={tick.value} className="nhsuk-checkboxes__item">
          <input
            className="nhsuk-checkboxes__input"
            id={`${id}-${tick.value}`}
            name={id}
            type="checkbox"
            checked={chosen.includes(tick.value)}
            onChange={(event) => change(tick.value, event.target.checked)}
          />
          <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={`${id}-${tick.value}`}>
            {tick.label}
          </label>
        </div>
      ))}
    </div>
  );
}
