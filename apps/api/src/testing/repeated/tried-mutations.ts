/** For tests: mutations that are sent again and again, by the spec that does so. */
export const tried = {
  onReturns: ['acceptReturn', 'confirmAnswers', 'reopenReturn', 'sendBackReturn', 'signOffReturn', 'submitReturn'],
  byAdministrators: [
    'amendBreak',
    'amendReorganisation',
    'approveReorganisation',
    'approveWindowChange',
    'beginCollection',
    'draftReorganisation',
    'draftWindowChange',
    'keepReorganisation',
    'proposeReorganisation',
    'proposeRevocation',
    'proposeWindowChange',
    'recordBreak',
    'registerClient',
    'returnReorganisation',
    'revokeClient',
    'revokeReorganisation',
    'rotateClientSecret',
    'takeLoadingStep',
    'withdrawBreak',
    'withdrawReorganisation',
    'withdrawWindowChange',
  ],
  onEditions: [
    'draftFormEdition',
    'proposeFormEdition',
    'publishFormEdition',
    'removeFormQuestion',
    'returnFormEdition',
    'saveFormEdition',
    'saveFormQuestion',
    'withdrawFormEdition',
  ],
  onLetters: ['removeMailbox', 'resumeMailbox', 'setMailbox', 'writeToShown'],
  onPublications: ['approvePublication', 'discardPublication', 'preparePublication', 'withholdFigures'],
} as const;

/** Mutations that need no key, and why sending them again does no harm. */
export const harmless: Record<string, string> = {
  actAs: 'Says which role is acted in: said twice, it is the same role.',
  saveAnswers: 'Each answer names the version that it replaces: the same sent again by the same person is no conflict.',
};
