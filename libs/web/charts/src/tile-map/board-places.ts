/** Codes of boards where they stand in their region, north at the top; null where a place is empty. */
export type BoardRows = readonly (readonly (string | null)[])[];

/** A region with its boards as tiles. */
export interface RegionPlaces {
  name: string;
  /** As they are since April 2026, then as they were from July 2022 on, where that differs. */
  editions: readonly [BoardRows, ...BoardRows[]];
}

/**
 * The integrated care boards of England as equal tiles, region by region: those in the west from north to south, then
 * those in the east. Within a region each board took the tile that is nearest to its middle on the ground, all of them
 * at once (the assignment with the least sum of squared distances), for boards that came from others from the mean of
 * their middles; Surrey, Sussex and Kent of 2022 were then set right by hand. It is our own drawing.
 */
export const boardPlaces: Readonly<Record<'west' | 'east', readonly RegionPlaces[]>> = {
  west: [
    {
      name: 'North West',
      editions: [
        [
          ['QE1', null],
          ['QYG', 'QOP'],
        ],
      ],
    },
    {
      name: 'Midlands',
      editions: [
        [
          ['QNC', 'QJ2', 'QT1', 'QJM'],
          ['QOC', 'QUA', 'QK1', null],
          ['QGH', 'QHL', 'QWU', 'QPM'],
        ],
      ],
    },
    {
      name: 'South West',
      editions: [
        [
          [null, null, 'QUY', 'QR1'],
          [null, null, 'QSL', 'QOX'],
          ['QT6', 'QJK', null, 'QVV'],
        ],
      ],
    },
  ],
  east: [
    {
      name: 'North East and Yorkshire',
      editions: [
        [
          ['QHM', null],
          ['QWO', 'QOQ'],
          [null, 'QF7'],
        ],
      ],
    },
    {
      name: 'East of England',
      editions: [
        [
          [null, 'T6Y0W'],
          ['S1Y5D', 'D7T5G'],
        ],
        [
          ['QHG', 'QUE', 'QMM'],
          ['QM7', 'QH8', 'QJG'],
        ],
      ],
    },
    {
      name: 'London',
      editions: [
        [
          ['Z9B2Z', 'QMF'],
          ['QWE', 'QKK'],
        ],
        [
          ['QRV', 'QMJ', 'QMF'],
          [null, 'QWE', 'QKK'],
        ],
      ],
    },
    {
      name: 'South East',
      editions: [
        [
          ['S0E4D', null, null],
          ['QRL', 'S9B9J', 'QKS'],
        ],
        [
          ['QU9', 'QNQ', 'QXU'],
          ['QRL', 'QNX', 'QKS'],
        ],
      ],
    },
  ],
};
