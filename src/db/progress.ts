/** Told how far a long piece of work has come; who hears it decides whether it is worth a line. */
export type Progress = (what: string, done: number, of: number) => void;

export const silent: Progress = () => undefined;
