/** 0 done, 1 findings, 2 wrong use or unreadable input, 3 a fault of ours. */
export const EXIT = { done: 0, findings: 1, wrongUse: 2, ourFault: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
