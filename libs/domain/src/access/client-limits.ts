/** The longest that may be written of a registered program, in characters: where it is typed and where it is kept. */
export const longestClientName = 100;
export const longestClientContact = 200;
export const longestClientComment = 500;
