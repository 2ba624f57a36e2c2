import { FilterBar, useIsInDocument } from '@monitor/web-ui';
import type { Filter } from '@monitor/web-ui';
import { SaveView } from '../views/SaveView.js';

interface ChoiceBarProps {
  filters: readonly Filter[];
  onChange: (name: string, value: string) => void;
}

/** What is chosen, for whoever cannot choose: each filter with the option that it stands at. */
function ChosenInWords({ filters }: Pick<ChoiceBarProps, 'filters'>) {
  const chosen = filters.map(({ label, options, value }) => {
    const option = options.find((each) => each.value === value);
    return `${label}: ${option?.label ?? value}`;
  });
  return <p className="nhsuk-body-s">What is shown. {chosen.join('; ')}.</p>;
}

/** What is chosen on a page, and the way to keep it; in a document, what was chosen in words. */
export function ChoiceBar({ filters, onChange }: ChoiceBarProps) {
  if (useIsInDocument()) return <ChosenInWords filters={filters} />;
  return (
    <>
      <FilterBar filters={filters} onChange={onChange} />
      <SaveView />
    </>
  );
}
