import { SelectField } from '../forms/SelectField.js';
import type { SelectOption } from '../forms/SelectField.js';

/** One filter of a page. */
export interface Filter {
  /** Its name in the address, unique on the page. */
  name: string;
  label: string;
  options: readonly SelectOption[];
  value: string;
}

interface FilterBarProps {
  /** In the order used everywhere: quarter, region, domain or metric, group, boundaries, type of organisation. */
  filters: readonly Filter[];
  onChange: (name: string, value: string) => void;
  label?: string;
}

/** What is compared, chosen in one row of selects above the content. */
export function FilterBar({ filters, onChange, label = 'Choose what is shown' }: FilterBarProps) {
  return (
    <div className="monitor-filters" role="group" aria-label={label}>
      {filters.map((filter) => (
        <div key={filter.name} className="monitor-filter">
          <SelectField
            id={`filter-${filter.name}`}
            label={filter.label}
            options={filter.options}
            value={filter.value}
            onChange={(value) => onChange(filter.name, value)}
          />
        </div>
      ))}
    </div>
  );
}
