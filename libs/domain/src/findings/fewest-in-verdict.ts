/**
 * A figure of fewer organisations is shown with a sign, and stands outside every verdict and every title: each answer moves
 * it by a quarter or more, and its interval is not sure to hold what it promises.
 */
export const fewestInVerdict = 5;
