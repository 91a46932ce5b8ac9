/** Numbers a receiver sets; see platform/profiles. */
export type Limits = Readonly<Record<string, number>>;
