/** What a text may be used for: rules and weights are tuned on one part, figures are reported on the other. */
export type Part = 'tune' | 'report';
export const parts: readonly Part[] = ['tune', 'report'];
