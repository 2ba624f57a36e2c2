/**
 * A name for axes, columns and choices.
 * @example shortAreaName('NHS Devon Integrated Care Board') // "Devon"
 */
export function shortAreaName(name: string): string {
  return name.replace(/^NHS (.+) Integrated Care Board$/, '$1');
}
