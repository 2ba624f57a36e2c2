/**
 * A share (0 to 1) as a percentage with at most two decimals, or as many as asked for; null = not known.
 * @example shareInWords(0.182) // "18.2%"
 */
export function shareInWords(share: number | null, decimals = 2): string {
  if (share === null) return 'a part of unknown size';
  return `${Number((share * 100).toFixed(decimals))}%`;
}
