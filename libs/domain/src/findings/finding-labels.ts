/** A verdict in a word or two, as tags, files and the page that explains them bear it. */
export const verdictLabels = {
  DIFFERENT: 'Different',
  ALIKE: 'Alike',
  CANNOT_TELL: 'Cannot tell',
} as const;

/** What a caution is about, in a few words before its sentence. */
export const cautionLabels = {
  LOW_RESPONSE: 'Low response',
  COULD_BE_REVERSED: 'Could be reversed',
  HOLDS_WHATEVER_MISSING_SAY: 'Holds in any case',
  FEW_ORGANISATIONS: 'Few organisations',
  HIDDEN_GROUP: 'Hidden group',
  POINTS_AND_RATIO_DISAGREE: 'Points and ratio',
  HOW_NOT_TOLD: 'How is not told',
  TRIAL_LIMITS: 'Trial limits',
  MARGIN_NOT_CERTAIN: 'Less sure margin',
  UNASSURED: 'Not checked',
} as const;
