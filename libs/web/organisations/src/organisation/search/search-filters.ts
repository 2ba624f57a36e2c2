import { organisationTypeLabel, organisationTypes } from '@monitor/domain';
import type { Filter } from '@monitor/web-ui';

/** The filters of the search, in the order used everywhere: region, type, and then whether it is open. */
export function searchFilters(
  { type, region, open }: { type: string; region: string; open: string },
  regions: readonly { code: string; name: string }[],
): Filter[] {
  const types = organisationTypes.map((value) => ({ value, label: organisationTypeLabel(value) }));
  return [
    {
      name: 'region',
      label: 'Region',
      value: region,
      options: [
        { value: '', label: 'All regions' },
        ...regions.map(({ code, name }) => ({ value: code, label: name })),
      ],
    },
    {
      name: 'type',
      label: 'Type of organisation',
      value: type,
      options: [{ value: '', label: 'All types' }, ...types],
    },
    {
      name: 'open',
      label: 'Open or closed',
      value: open,
      options: [
        { value: '', label: 'Open, closed or still to open' },
        { value: 'yes', label: 'Open today' },
      ],
    },
  ];
}
