import type { MetricDefinition } from '@monitor/domain';
import type { CellMessage } from '../draft/use-shown-issues.js';

/**
 * Messages without the name of table and group, which stand at the row and above the grid already.
 * @example 'NHS App registration by sex, female: “Patients …” is empty. …' becomes '“Patients …” is empty. …'
 */
export function atCountCell({ error, warning }: CellMessage, { shortName }: MetricDefinition): CellMessage {
  const shorten = (message: string | null) => {
    if (message === null || !message.startsWith(`${shortName} by `)) return message;
    const end = message.indexOf(': ');
    return end === -1 ? message : message.charAt(end + 2).toUpperCase() + message.slice(end + 3);
  };
  return { error: shorten(error), warning: shorten(warning) };
}
