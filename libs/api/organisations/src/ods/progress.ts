/** Told what is being done and, where it goes one by one, how far it is. */
export type Progress = (step: string, done?: number, total?: number) => void;

/** For whoever does not want to be told. */
export const silent: Progress = () => undefined;
