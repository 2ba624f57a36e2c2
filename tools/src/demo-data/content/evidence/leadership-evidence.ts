export const leadershipEvidence: Readonly<Record<string, readonly string[]>> = {
  'D5-L1': [
    'Role description of the senior owner at the {body}, and this year’s report on digital inclusion.',
    'Agenda and paper on digital inclusion from the meeting that oversees quality at the {body}.',
  ],
  'D5-L2': ['Digital strategy with its inclusion chapter, and the line of the budget that pays for it.'],
  'D5-L3': [
    'Shared plan with the council and the voluntary sector alliance, and its measures reviewed in the quarter.',
    'Minutes of the partnership of the {body} with the council and two charities.',
  ],
  'D5-L4': [
    'Evaluation of the drop-in sessions: what worked, what was stopped, and with whom it was shared.',
    'Learning event of the {body} with its neighbours, and the change made afterwards.',
  ],
  'D5-L5': [
    'Linked data set of people at risk and people not engaging, refreshed this year, and the outreach list made from it.',
    'Dashboard of the {body} on people who have not been in touch, and how services used it.',
  ],
  'D5-N1': ['Single plan of the region’s programmes with the yearly comparison of areas and the support offered.'],
};
