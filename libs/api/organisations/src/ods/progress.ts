/** Told what is being done and, where it goes one by one, how far it is. */
export type Progress = (step: string, done?: number, total?: number) => void;

/** Ignores all progress. */
export const silent: Progress = () => undefined;
