export const trustEvidence: Readonly<Record<string, readonly string[]>> = {
  'D4-S1': [
    'Leaflet and web page in plain words, tested with ten patients: benefits, privacy, and that digital is a choice.',
    'Sign-up script of the {body} that explains how information is used before anybody agrees.',
  ],
  'D4-S2': [
    'Programme of sessions at two mosques and a community centre, with the languages spoken.',
    'List of community partners of the {body} and the translated messages they passed on.',
  ],
  'D4-L1': [
    'Interviews with 45 people who do not go online, and the “you said, we did” page that followed.',
    'Report on reasons for non-use, discussed with the communities who gave them.',
  ],
  'D4-L2': [
    'Staff survey: share confident to recommend the app, by role, and the sessions held where it was low.',
    'Notes of the {body}’s team meetings on when not to recommend the digital route.',
  ],
  'D4-N1': ['Evaluation of the autumn campaign by group reached, and the privacy information in plain words.'],
};
