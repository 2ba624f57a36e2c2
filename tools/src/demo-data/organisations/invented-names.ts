const beginnings =
  'Alder Bracken Cress Dapple Elm Fennel Gorse Heron Iris Jackdaw Kestrel Lapwing Meadow Nettle Osier Plover Quince Rowan Sorrel Teasel Umber Vetch Wren Yarrow'.split(
    ' ',
  );
const endings = 'mere combe holt stow wick fen vale ford'.split(' ');

/**
 * The name of a place that does not exist, different for every index below 192. Neighbouring indexes differ in both halves.
 */
export function inventedPlace(index: number): string {
  const beginning = beginnings[index % beginnings.length] ?? '';
  const ending = endings[(index + Math.floor(index / beginnings.length)) % endings.length] ?? '';
  return beginning + ending;
}

const practiceKinds = ['Surgery', 'Medical Centre', 'Health Centre', 'Family Practice'];

export function inventedTrustName(index: number): string {
  const kind = index % 3 === 2 ? 'Community and Mental Health NHS Trust' : 'Hospitals NHS Trust';
  return `${inventedPlace(index)} ${kind}`;
}

export function inventedNetworkName(index: number): string {
  return `${inventedPlace(index)} Primary Care Network`;
}

export function inventedPracticeName(index: number): string {
  return `${inventedPlace(index)} ${practiceKinds[index % practiceKinds.length] ?? 'Surgery'}`;
}
