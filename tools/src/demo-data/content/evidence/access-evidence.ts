export const accessEvidence: Readonly<Record<string, readonly string[]>> = {
  'D1-S1': [
    'List of the {body}’s digital services with the people each is for, the devices it was tried on and where help is needed.',
    'Review of three services with two inclusion health charities: who cannot use them, and why.',
  ],
  'D1-S2': [
    'Agreement with the county library service; 14 help points where patients of the {body} can go online.',
    'Monthly figures from the community hub: people referred, people helped, waiting time.',
  ],
  'D1-S3': [
    'Letter templates, reception script and web page of the {body} that name the device and data offer.',
    'Walk-through of reception, letters and website by two volunteers: the offer was named in all three.',
  ],
  'D1-L1': [
    'Map of the risk of digital exclusion by small area, used in this year’s plan of the {body}.',
    'Profile of communities at risk with the public health team, presented to the {body}’s inequalities group.',
  ],
  'D1-L2': ['Three-year agreement on refurbished devices and data vouchers, with its budget and referral form.'],
  'D1-L3': [
    'Device library: loans, returns and data cards issued in the quarter, with the referral route.',
    'Contract of the databank scheme, and a check of page sizes of the ten most used pages.',
  ],
  'D1-N1': ['Estimates of need made with partners for the two programmes begun this year, and what they changed.'],
};
