/**
 * A name for a file that says what is in it, on any system.
 * @example fileName(['NHS App registration', 'London']) // "nhs-app-registration-london.csv"
 */
export function fileName(parts: readonly string[], ending = 'csv'): string {
  const words = parts
    .join(' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${words === '' ? 'figures' : words}.${ending}`;
}
