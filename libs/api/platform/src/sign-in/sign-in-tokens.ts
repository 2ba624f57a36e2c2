/** Injection tokens of sign-in. */
export const SIGN_IN_SETTINGS = Symbol('sign-in settings');
export const SIGN_IN_KEYS = Symbol('sign-in keys');
/** What pages outside the web app tell of the state of the service. */
export const PAGE_NOTICES = Symbol('page notices');
