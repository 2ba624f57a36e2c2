import { formatCount, shownValue } from '@monitor/domain';
import { TableDetails } from '@monitor/web-charts';
import type { EquityArea } from './equity-answer.js';

/** Areas with a gap to show in the newest quarter, and those without. Where none has one, none is set aside. */
export function partedByGap(areas: readonly EquityArea[]): { shown: EquityArea[]; without: EquityArea[] } {
  const isShown = ({ points }: EquityArea) => {
    const latest = points.at(-1);
    return latest !== undefined && shownValue(latest.difference) !== null;
  };
  const shown = areas.filter(isShown);
  return shown.length === 0
    ? { shown: [...areas], without: [] }
    : { shown, without: areas.filter((area) => !isShown(area)) };
}

/** How many areas have no gap to show, and of each why: a row of signs for each of them would hide those that have one. */
export function WithoutGap({ areas, names }: { areas: readonly EquityArea[]; names: { one: string; many: string } }) {
  if (areas.length === 0) return null;
  const count = areas.length === 1 ? `1 ${names.one} has` : `${formatCount(areas.length)} ${names.many} have`;
  return (
    <TableDetails summary={`${count} no gap to show, each for its own reason`}>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {areas.map(({ area, finding }) => (
          <li key={area.code}>{finding}</li>
        ))}
      </ul>
    </TableDetails>
  );
}
