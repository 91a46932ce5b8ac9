/** What the gate (packager/gate) asks beside the rules, and how much a profile makes of each. */

export const GATE_DEMANDS = [
  /** No mandatory statement of the score card is answered with no, and none is open. */
  'score-card-qualifies',
  /** Somebody answered what could not be measured. */
  'score-card-answered',
  /** Every criterion reaches the least the card asks of it. */
  'score-card-minimums',
  /** The course was held against a corpus as it stands now. */
  'is-original',
  /** Its pages were looked at in a browser as they stand now. */
  'is-accessible',
  /** Each role of the process has signed the course as it stands now. */
  'signed-off',
  /** Nobody signed in two roles that must be apart. */
  'roles-apart',
  /** Nothing that goes up is larger than the receiver takes. */
  'uploads-fit',
  /** What was agreed with the agency is in the course, with the list of what is handed over. */
  'work-order',
] as const;
export type GateDemand = (typeof GATE_DEMANDS)[number];

/** holds: the course does not go up until it is met. asks: it is said, no more. */
export const GATE_WEIGHTS = ['holds', 'asks', 'off'] as const;
export type GateWeight = (typeof GATE_WEIGHTS)[number];

/** What a profile does not name is off. */
export type GateDemands = Readonly<Partial<Record<GateDemand, GateWeight>>>;
