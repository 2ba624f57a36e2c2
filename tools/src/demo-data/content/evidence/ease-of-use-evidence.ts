export const easeOfUseEvidence: Readonly<Record<string, readonly string[]>> = {
  'D2-S1': [
    'Reports of four test sessions with screen-reader users and people new to the internet, and the changes made.',
    'Record of co-design of the appointment letters with the learning disability partnership.',
  ],
  'D2-S2': [
    'Register of live services with the date and result of each standard’s check and open faults.',
    'Accessibility audit of the patient portal with the plan for its eleven faults.',
  ],
  'D2-S3': [
    'Audit of 60 letters and messages against the accessible information standard, with the result by need.',
    'Figures on flagged needs met: Easy Read, large print and interpreting, by month.',
  ],
  'D2-S4': [
    'Impact assessment of the new booking route, with comments of two patient groups and what was changed.',
    'Log of digital changes of the year, each with its assessment, its owner and its date.',
  ],
  'D2-S5': [
    'Comparison of days waited by telephone and online for the {body}’s appointments this quarter.',
    'Check of 20 pages and letters: the telephone route is named beside every link.',
  ],
  'D2-S6': [
    'Results of trying the online forms on a seven-year-old phone and a slow connection.',
    'Number of carers of the {body}’s patients with proxy access, and the guide for staff.',
  ],
  'D2-L1': [
    'Tender template of the {body} with its accessibility clauses, and two contracts that use it.',
    'Procurement log: proof of accessibility asked for, supplied and checked, by contract.',
  ],
  'D2-L2': [
    'Quarterly report of the {body} on use, drop-out and experience by age, ethnicity and deprivation.',
    'Minutes: the gap in online bookings was discussed and outreach agreed.',
  ],
  'D2-L3': [
    'Complaints and incidents about digital routes counted apart, with the review of the quarter.',
    'Learning note on four complaints about the online form, and what the {body} changed.',
  ],
  'D2-N1': ['Accessibility statements of the region’s three products, each dated within the year.'],
};
