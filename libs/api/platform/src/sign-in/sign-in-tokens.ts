/** Injection tokens of sign-in. */
export const SIGN_IN_SETTINGS = Symbol('sign-in settings');
export const SIGN_IN_KEYS = Symbol('sign-in keys');
