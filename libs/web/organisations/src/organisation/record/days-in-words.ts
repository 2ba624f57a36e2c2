import { formatDay } from '@monitor/domain';

/** From one day to another, both included; null = no end is known. */
export function daysInWords(validFrom: string, validTo: string | null): string {
  return validTo === null ? `${formatDay(validFrom)} on` : `${formatDay(validFrom)} to ${formatDay(validTo)}`;
}
