/** The longest comment or reason that is kept with a step of a return, in characters. */
export const longestComment = 1000;
