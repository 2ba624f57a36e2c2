import type { Answer, CellValue } from '@monitor/domain';
import type { MetricSums } from './metric-sums.js';

/** Of the people of M10, how many needed a device; the others needed a connection. */
const shareOfDevices = 0.6;

interface Steps {
  identified: number;
  offered: number;
  accepted: number;
  completed: number;
}

/** Help with devices and connections: M10 counts those in need, and those who were given it. */
function given(needed: number, received: number): Steps {
  const accepted = received + Math.floor((needed - received) * 0.2);
  return {
    identified: needed,
    offered: accepted + Math.floor((needed - accepted) * 0.6),
    accepted,
    completed: received,
  };
}

/** The support that was given, in the same people as M10 and M11 count. */
export function supportAnswer(devices: MetricSums, skills: MetricSums): Answer {
  const needDevices = Math.round(devices.denominator * shareOfDevices);
  const haveDevices = Math.min(needDevices, Math.round(devices.numerator * shareOfDevices));
  const needData = devices.denominator - needDevices;
  const haveData = Math.min(needData, devices.numerator - haveDevices);
  // Those who were referred are those to whom it was offered: M11 begins there.
  const referred = skills.denominator;
  const accepted = skills.numerator + Math.floor((referred - skills.numerator) * 0.5);
  const rows: Record<string, Steps> = {
    DEVICES: given(needDevices, haveDevices),
    CONNECTIVITY: given(needData, haveData),
    SKILLS: {
      identified: Math.round(referred * 1.15),
      offered: referred,
      accepted,
      completed: skills.numerator,
    },
  };
  const cells: Record<string, CellValue> = {};
  for (const [kind, steps] of Object.entries(rows)) {
    for (const [step, people] of Object.entries(steps)) cells[`${kind}.${step}`] = people;
  }
  return { question: 'SUPPORT', cells, confirmed: true };
}
