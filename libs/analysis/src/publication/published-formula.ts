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
  'shares-2': {
    formula:
      'A share is the rounded numerator over the rounded denominator. Its 95% interval knows that people come in organisations: Wilson’s limits at the number of people divided by a design effect, with Student’s t on one less than the number of organisations. The design effect says how much more a share varies than one of people taken one by one. It is worked out once for England, from all organisations, as the larger of the jackknife’s and that of an analysis of variance; every area’s is England’s, scaled to the people that an organisation of the area has on average, and published on a coarse grid, rounded up. Where England has fewer than ten organisations, or its effect would tell of single ones, people of one organisation are taken to be correlated by 0.05. A difference is one share minus another, with Newcombe’s limits at the effective number of people; a ratio is one divided by the other, with an interval on the log scale, each at its own design effect, by leaving out one organisation after another. A change since an earlier quarter is that of the organisations that gave the table both times, each weighted by its mean share of people, with a paired jackknife interval. The share not known is taken of everybody counted, and has no interval.',
    source:
      'Wilson 1927, Journal of the American Statistical Association 22:209; Korn and Graubard 1998, Survey Methodology 24:193; Wolter 2007, Introduction to Variance Estimation; Newcombe 1998, Statistics in Medicine 17:873 (method 10); Katz, Baptista, Azen and Pike 1978, Biometrics 34:469; Kitagawa 1955, Journal of the American Statistical Association 50:1168.',
    address: 'https://doi.org/10.1007/978-0-387-35099-8',
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
