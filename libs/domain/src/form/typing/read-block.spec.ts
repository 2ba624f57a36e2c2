import { describe, expect, it } from '@jest/globals';
import { copied, csv, read, tableOf, valuesOf } from './block.builder.js';

const skills = tableOf('M11.ETHNICITY');

/** Seven rows in the order of the alphabet, as a register gave them. */
const alphabetical = [
  ['Asian', 5, 10],
  ['Black', 3, 8],
  ['Mixed', 2, 6],
  ['Any other', 1, 5],
  ['White', 85, 150],
  ['Not known', 4, 6],
  ['Not stated', 2, 4],
] as const;

const placed = {
  'WHITE.numerator': 85,
  'WHITE.denominator': 150,
  'MIXED.numerator': 2,
  'MIXED.denominator': 6,
  'ASIAN.numerator': 5,
  'ASIAN.denominator': 10,
  'BLACK.numerator': 3,
  'BLACK.denominator': 8,
  'OTHER.numerator': 1,
  'OTHER.denominator': 5,
  'NOT_STATED.numerator': 2,
  'NOT_STATED.denominator': 4,
  'NOT_KNOWN.numerator': 4,
  'NOT_KNOWN.denominator': 6,
};

const swapped = alphabetical.map(([label, numerator, denominator]) => [label, denominator, numerator]);

describe('a block with the names of its rows', () => {
  it('goes where its names say, not where its rows stand', () => {
    const reading = read(skills, copied(alphabetical));
    expect(valuesOf(reading)).toEqual(placed);
    expect(reading).toMatchObject({ isLabelled: true, problems: [] });
    expect(reading.placements[8]).toEqual({ cell: 'WHITE.numerator', value: 85, from: 'row “White”, column 2' });
  });

  it('says that columns without headings were taken in order', () => {
    expect(read(skills, copied(alphabetical)).notes).toEqual([
      'The block has no headings: its columns were taken as “People who completed digital skills support” and ' +
        '“People referred to digital skills support”, in this order.',
    ]);
  });

  it('takes columns by their headings, swapped or not', () => {
    for (const heading of [
      ['Ethnic group', 'Referred', 'Completed'],
      ['', 'Denominator', 'Numerator'],
      ['Group', 'Total', 'Num'],
      ['', 'People referred to digital skills support', 'People who completed digital skills support'],
    ]) {
      expect(valuesOf(read(skills, copied([heading, ...swapped])))).toEqual(placed);
      expect(valuesOf(read(skills, csv([heading, ...swapped])))).toEqual(placed);
    }
  });

  it('may be turned on its side', () => {
    const turned = [0, 1, 2].map((column) => alphabetical.map((row) => row[column] ?? ''));
    const named = turned.map((row, index) => [['', 'Completed', 'Referred'][index] ?? '', ...row]);
    expect(valuesOf(read(skills, copied(named)))).toEqual(placed);
  });

  it('takes headings with digits for headings', () => {
    const registered = tableOf('M01.SEX');
    const heading = ['Sex', 'Registered patients aged 13 and over', 'Patients registered for the NHS App'];
    const rows = [
      heading,
      ['M', '2,000', '1,200'],
      ['F', '2,100', '1,500'],
      ['Unknown', 0, 0],
      ['Not specified', 0, 0],
    ];
    expect(valuesOf(read(registered, copied(rows)))).toMatchObject({
      'MALE.numerator': 1200,
      'MALE.denominator': 2000,
      'FEMALE.denominator': 2100,
    });
  });

  it('leaves out titles, footnotes and shares, and says so', () => {
    const rows = [
      ['Digital skills, 2026-27 Q2', '', '', ''],
      ['Group', 'Completed', 'Referred', '%'],
      ...alphabetical.map((row) => [...row, '50%']),
      ['Source: our own register', '', '', ''],
    ];
    const reading = read(skills, copied(rows));
    expect(valuesOf(reading)).toEqual(placed);
    expect(reading.notes).toEqual([
      'The column “%” was left out: shares are worked out from the counts.',
      '“Digital skills, 2026-27 Q2” was left out: it holds no figures.',
      '“Source: our own register” was left out: it holds no figures.',
    ]);
  });

  it('leaves what it does not name as it stands, and says so', () => {
    const reading = read(
      skills,
      copied([['', 'Referred'], ...alphabetical.slice(0, 6).map((row) => [row[0], row[2]])]),
    );
    expect(Object.keys(valuesOf(reading))).toHaveLength(6);
    expect(reading.notes).toEqual([
      'The block has no column for “People who completed digital skills support”: what stands there stays.',
      'The block has no row for “Ethnicity not stated”: what stands there stays.',
    ]);
  });
});

describe('a row of sums', () => {
  it('is checked and left out', () => {
    const reading = read(skills, copied([...alphabetical, ['Total', 102, 189]]));
    expect(valuesOf(reading)).toEqual(placed);
    expect(reading.notes).toContain('The row “Total” was checked against the others and left out.');
  });

  it('that does not add up refuses the block', () => {
    const reading = read(skills, copied([...alphabetical, ['Total', 102, 198]]));
    expect(reading.placements).toEqual([]);
    expect(reading.problems).toEqual([
      'In row “Total”, column 3, the sum is 198, but the rows add up to 189. Check that no row is missing and none is wrong.',
    ]);
  });
});

describe('a block that does not match', () => {
  it('is refused, naming each name that did not and what was expected', () => {
    const reading = read(skills, copied([['', 'Seen', 'Referred'], ...alphabetical, ['Arab', 1, 2]]));
    expect(reading).toEqual({
      isLabelled: true,
      placements: [],
      notes: [],
      problems: [
        'The heading “Seen” is no column of this table.',
        'The columns are “People who completed digital skills support” and “People referred to digital skills support”.',
        '“Arab” (row 9) is no row of this table.',
        'The rows are “White”, “Mixed”, “Asian or Asian British”, “Black or Black British”, “Any other ethnic group”, ' +
          '“Ethnicity not stated” and “Ethnicity not known”.',
      ],
    });
  });

  it.each([
    [[...alphabetical, ['White', 1, 2]], 'Rows 5 and 8 both mean “White”.'],
    [[...alphabetical, ['', 1, 2]], 'Row 8 has figures and no name.'],
    [
      [['', 'Referred', 'Total'], ...swapped],
      'The headings “Referred” and “Total” both mean “People referred to digital skills support”.',
    ],
    [alphabetical.map((row) => [...row, 7]), 'The block has 3 columns of figures and no headings.'],
    [[['', '2025', '2026'], ...alphabetical], 'The heading “2025” is no column of this table.'],
    [[['White', '*', 150]], 'In row “White”, column 2: “*” stands for a figure that its source does not show.'],
    [[['White', '<5', 150]], '“<5” stands for a figure that its source does not show.'],
    [[['White', 'many', 150]], 'In row “White”, column 2: “many” is not a number.'],
    [[['White', '45%', 150]], '“45%” is a share of a hundred.'],
  ])('is refused: %j', (rows, problem) => {
    const reading = read(skills, copied(rows));
    expect(reading.placements).toEqual([]);
    expect(reading.problems.join('\n')).toContain(problem);
  });

  it('is refused when it is empty or far too large', () => {
    expect(read(skills, ' \n\t\n').problems).toHaveLength(1);
    expect(read(skills, 'White\t1\t2\n'.repeat(20_000)).problems[0]).toContain('far larger than this table');
  });
});

describe('an empty cell', () => {
  it.each(['', '-', '–', '—'])('is one that holds %j', (text) => {
    expect(valuesOf(read(skills, copied([['White', text, 150]])))).toEqual({
      'WHITE.numerator': null,
      'WHITE.denominator': 150,
    });
  });
});

describe('ethnicity in detail', () => {
  const detailed = [
    ['White', 80, 150],
    ['British', 60, 100],
    ['White Irish', 10, 20],
    ['Any other White background', 10, 30],
    ['Mixed - White and Black Caribbean', 1, 2],
    ['Asian: Indian', 5, 10],
    ['Pakistani', 3, 4],
    ['Black African', 3, 4],
    ['Z', 0, 0],
    ['99', 0, 0],
  ];

  it('is known by its names, as its own level, and its broad rows are sums', () => {
    const reading = read(skills, copied(detailed));
    expect(reading.problems).toEqual([]);
    expect(valuesOf(reading)).toMatchObject({
      level: 'DETAILED',
      'WHITE_BRITISH.numerator': 60,
      'WHITE_OTHER.denominator': 30,
      'ASIAN_PAKISTANI.numerator': 3,
      'BLACK_AFRICAN.denominator': 4,
      'NOT_KNOWN.numerator': 0,
    });
    expect(reading.notes).toContain('The row “White” was checked against the others and left out.');
  });

  it('is refused where a broad row is not the sum of its parts', () => {
    const wrong = detailed.map((row, index) => (index === 0 ? ['White', 81, 150] : row));
    expect(read(skills, copied(wrong)).problems).toEqual([
      'In row “White”, column 2, the sum is 81, but the rows add up to 80. Check that no row is missing and none is wrong.',
    ]);
  });

  it('is left for broad groups by a block of broad groups', () => {
    const reading = read(skills, copied(alphabetical), { cells: { level: 'DETAILED' } });
    expect(valuesOf(reading)).toEqual({ ...placed, level: 'BROAD' });
  });
});

describe('a block without names', () => {
  const figures = ['WHITE', 'MIXED', 'ASIAN', 'BLACK', 'OTHER', 'NOT_STATED', 'NOT_KNOWN'].map((code) => [
    placed[`${code}.numerator` as keyof typeof placed],
    placed[`${code}.denominator` as keyof typeof placed],
  ]);

  it('is taken in order where it has exactly the shape of the table, and says so', () => {
    const reading = read(skills, copied(figures));
    expect(valuesOf(reading)).toEqual(placed);
    expect(reading.isLabelled).toBe(false);
    expect(reading.notes).toEqual([
      'The block names no rows: its 7 rows were taken in the order of the table. Check each against your source.',
    ]);
  });

  it('may head its columns, or be the one column that it is pasted into', () => {
    const turned = figures.map(([numerator, denominator]) => [denominator ?? 0, numerator ?? 0]);
    expect(valuesOf(read(skills, copied([['Referred', 'Completed'], ...turned])))).toEqual(placed);
    const column = copied(figures.map(([, denominator]) => [denominator ?? 0]));
    expect(valuesOf(read(skills, column, { at: 'WHITE.denominator' }))['OTHER.denominator']).toBe(5);
    expect(read(skills, column).problems).toHaveLength(1);
    expect(read(skills, column, { at: 'MIXED.denominator' }).problems).toHaveLength(1);
  });

  it('is refused in any other shape', () => {
    expect(read(skills, copied(figures.slice(1))).problems).toEqual([
      'The block names no row of this table. It has 6 rows and 2 columns, the table 7 rows and 2 columns. ' +
        'Copy the names of its rows and columns along, or all figures of the table from its first row.',
    ]);
    expect(read(skills, copied([...figures, [102, 189]])).problems).toHaveLength(1);
  });

  it('is refused where commas can separate thousands or columns', () => {
    const commas = Array.from({ length: 7 }, (_, index) => `1${index},150`).join('\n');
    expect(read(skills, commas, { at: 'WHITE.denominator' }).problems[0]).toContain('thousands or columns');
    expect(valuesOf(read(skills, commas))['WHITE.denominator']).toBe(150);
    const large = Array.from({ length: 7 }, () => '1,234,567').join('\n');
    expect(valuesOf(read(skills, large, { at: 'WHITE.denominator' }))['OTHER.denominator']).toBe(1_234_567);
  });
});
