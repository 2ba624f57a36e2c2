import type { Source } from './explanation.js';

const doi = (id: string) => `https://doi.org/${id}`;

/** What the rules of findings are taken from. */
export const sources = {
  dunn: {
    text: 'Dunn 1961, Journal of the American Statistical Association 56:52',
    href: doi('10.1080/01621459.1961.10482090'),
  },
  westfallYoung: { text: 'Westfall and Young 1993, Resampling-based multiple testing' },
  vanElteren: { text: 'van Elteren 1960, Bulletin of the International Statistical Institute 37:351' },
  ranks: {
    text: 'Mogstad, Romano, Shaikh and Wilhelm 2024, Review of Economic Studies 91:476',
    href: doi('10.1093/restud/rdad006'),
  },
  tastleWierman: { text: 'Tastle and Wierman 2007, International Journal of Approximate Reasoning 45:531' },
  jackknife: { text: 'Efron and Stein 1981, Annals of Statistics 9:586' },
  shareOfVariation: { text: 'Seely and El-Bassiouni 1983, Annals of Statistics 11:197' },
  salaIMartin: { text: 'Sala-i-Martin 1996, Economic Journal 106:1019', href: doi('10.2307/2235375') },
  newcombe: {
    text: 'Newcombe 1998, Statistics in Medicine 17:873',
    href: doi('10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I'),
  },
  kish: { text: 'Kish 1965, Survey sampling' },
  schuirmann: { text: 'Schuirmann 1987, Journal of Pharmacokinetics and Biopharmaceutics 15:657' },
  who: {
    text: 'World Health Organization 2013, Handbook on health inequality monitoring',
    href: 'https://www.who.int/publications/i/item/9789241548632',
  },
  benjaminiHochberg: {
    text: 'Benjamini and Hochberg 1995, Journal of the Royal Statistical Society B 57:289',
    href: doi('10.1111/j.2517-6161.1995.tb02031.x'),
  },
  shrinkage: {
    text: 'Armstrong, Kolesár and Plagborg-Møller 2022, Econometrica 90:2567',
    href: doi('10.3982/ECTA18597'),
  },
  callawaySantAnna: {
    text: 'Callaway and Sant’Anna 2021, Journal of Econometrics 225:200',
    href: doi('10.1016/j.jeconom.2020.12.001'),
  },
  syntheticDifference: {
    text: 'Arkhangelsky and others 2021, American Economic Review 111:4088',
    href: doi('10.1257/aer.20190159'),
  },
  rosenbaum: { text: 'Rosenbaum 2002, Observational studies' },
  rambachanRoth: {
    text: 'Rambachan and Roth 2023, Review of Economic Studies 90:2555',
    href: doi('10.1093/restud/rdad018'),
  },
  kitagawa: { text: 'Kitagawa 1955, Journal of the American Statistical Association 50:1168' },
  makingDataCount: {
    text: 'NHS England, Making Data Count',
    href: 'https://www.england.nhs.uk/publication/making-data-count/',
  },
  fingertips: { text: 'Office for Health Improvement and Disparities, Fingertips: recent trends' },
  manski: { text: 'Manski 1989, Journal of Human Resources 24:343', href: doi('10.2307/145818') },
  donnerKlar: { text: 'Donner and Klar 2000, Design and analysis of cluster randomization trials' },
  kendall: { text: 'Kendall 1938, Biometrika 30:81', href: doi('10.1093/biomet/30.1-2.81') },
  aalenJohansen: { text: 'Aalen and Johansen 1978, Scandinavian Journal of Statistics 5:141' },
  mantel: { text: 'Mantel 1966, Cancer Chemotherapy Reports 50:163' },
  wilson: {
    text: 'Wilson 1927, Journal of the American Statistical Association 22:209',
    href: doi('10.1080/01621459.1927.10502953'),
  },
} as const satisfies Record<string, Source>;
