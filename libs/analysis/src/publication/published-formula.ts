/** How the figures of a publication were made, and from where that is taken. */
export interface PublishedFormula {
  /** In a few sentences for people. */
  formula: string;
  /** The papers that it stands in. */
  source: string;
  /** Where the first of them is found. */
  address: string;
}

/** Every version of the formulas that any publication stands on; as `statistics` documents them. */
const formulas: Readonly<Record<string, PublishedFormula>> = {
  'shares-1': {
    formula:
      'A share is the rounded numerator over the rounded denominator, with a 95% Wilson score interval. A difference is one share minus another, with Newcombe’s hybrid score interval; a ratio is one divided by the other, with an interval on the log scale or, at its edges, Koopman’s score interval. The share not known is taken of everybody counted, and has no interval.',
    source:
      'Wilson 1927, Journal of the American Statistical Association 22:209; Newcombe 1998, Statistics in Medicine 17:857 and 17:873 (method 10); Katz, Baptista, Azen and Pike 1978, Biometrics 34:469; Koopman 1984, Biometrics 40:513.',
    address: 'https://doi.org/10.1080/01621459.1927.10502953',
  },
};

/** The formulas of a version. Refuses a version that nothing was ever published by: it would be a fault of the product. */
export function publishedFormula(version: string): PublishedFormula {
  const formula = formulas[version];
  if (formula === undefined) {
    throw new Error(
      `Nothing says what the formulas “${version}” are. Add them beside those that publications stand on.`,
    );
  }
  return formula;
}
