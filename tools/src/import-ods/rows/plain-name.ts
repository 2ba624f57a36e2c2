/** A column's name as it is compared: capitals, every other sign `_`. */
export function plainName(name: string): string {
  return name
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}
