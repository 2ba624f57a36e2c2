/** The longest briefing pack, in views: nobody reads more, and each is asked for when the pack is opened. */
export const mostInPack = 20;

/** The numbers that saved views have. */
const viewNumber = /^[1-9]\d{0,8}$/;

/**
 * The views of a briefing pack in their order, as an address holds them; what is no number of a view is left out.
 * @example readPack('12,3') // [12, 3]
 */
export function readPack(text: string): number[] {
  const numbers = text.split(',').flatMap((part) => (viewNumber.test(part) ? [Number(part)] : []));
  return [...new Set(numbers)].slice(0, mostInPack);
}

/** The same as an address holds it; empty for no view. */
export function writePack(pack: readonly number[]): string {
  return pack.join(',');
}

/** The pack with one view a place nearer to its beginning, or to its end; as it is where there is no such place. */
export function movedInPack(pack: readonly number[], view: number, towards: 'BEGINNING' | 'END'): number[] {
  const from = pack.indexOf(view);
  const to = towards === 'BEGINNING' ? from - 1 : from + 1;
  const other = pack[to];
  if (from === -1 || other === undefined) return [...pack];
  return pack.map((each) => (each === view ? other : each === other ? view : each));
}
