import { listInWords, roleLabel } from '@monitor/domain';
import type { Role } from '@monitor/domain';

/** Somebody by name, with the role that they act in where the name does not say it. */
export function nameWithRole({ personName, role }: { personName: string; role: Role }): string {
  const label = roleLabel(role);
  return personName.toLowerCase().startsWith(label.toLowerCase()) ? personName : `${personName} (${label})`;
}

/** @example “Priya Shah (Approver) and Sam Lee (Helper)” */
export function colleaguesInWords(colleagues: readonly { personName: string; role: Role }[]): string {
  return listInWords(colleagues.map(nameWithRole));
}
