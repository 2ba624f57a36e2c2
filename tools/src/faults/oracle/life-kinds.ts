/** What is done to a return, in the order of its life. */
export const lifeKinds = ['SAVE', 'SUBMIT', 'SIGN_OFF', 'ACCEPT', 'REOPEN'] as const;
export type LifeKind = (typeof lifeKinds)[number];
