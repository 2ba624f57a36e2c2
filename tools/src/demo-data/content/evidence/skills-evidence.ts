export const skillsEvidence: Readonly<Record<string, readonly string[]>> = {
  'D3-S1': [
    'Share of records with a contact preference and a support need, taken from the {body}’s record system.',
    'Reception checklist, and the count of people offered help at the desk this quarter.',
  ],
  'D3-S2': [
    'List of digital champions by team, and the number of people they helped.',
    'Training log: 38 staff of the {body} can refer people to the local skills offer.',
  ],
  'D3-L1': ['Directory of local skills providers, checked this spring, with the agreed referral form.'],
  'D3-L2': ['Contract with the adult learning service: places funded, taken up and completed.'],
  'D3-L3': [
    'Staff survey of digital skills, by staff group, and the training that followed.',
    'Workforce plan of the {body} with its digital skills baseline and course attendance.',
  ],
  'D3-L4': [
    'Survey of carers and support workers, and the limits it set on what the {body}’s services ask of them.',
    'Notes of two meetings with the carers’ centre, and the guide written after them.',
  ],
  'D3-N1': ['Catalogue of learning materials with the date of each and how often local services opened it.'],
};
