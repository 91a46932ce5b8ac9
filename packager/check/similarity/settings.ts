/**
 * Every number of the method, with the reason for it. Tuned on the train
 * corpus of PAN13 alone; `scripts/similar/` has the programs. Lengths are in
 * words unless they say otherwise: characters would mean something else in
 * each script.
 */
export const SETTINGS = {
  exact: {
    /** Words of a run that is a copy whatever stands around it; shorter ones are judged with their sentence. */
    leastWords: 32,
    /** Words that may differ between two runs of one copy, on either side. */
    gapWords: 6,
  },
  /**
   * A run that is a copy on its own account (telling-runs.ts). In 687,000 words of Debian's manuals 26 runs of 8 words
   * stand in 4,716 web pages that have nothing to do with them; 2 tell as much as this.
   */
  run: {
    leastWords: 8,
    /** Sum of the rarity of its content words, binary logarithms; numbers tell nothing. */
    tells: 25,
    /** Content words that are neither a name nor a number. */
    plainWords: 3,
  },
  retrieval: {
    /** Words of a window that chooses by itself which parts of a corpus it is like, and how many it chooses. */
    window: 50,
    chosen: 5,
    /** Fingerprints it must share with them: one alone is met by chance. */
    leastShared: 2,
    /** A fingerprint that more parts have is a phrase everybody uses. */
    mostChunks: 500,
  },
  /** The same for what was rewritten: rare stems alone, of which a passage keeps a few. */
  telling: {
    window: 60,
    chosen: 5,
    leastShared: 2,
    mostChunks: 200,
  },
  seed: {
    /** tf-isf cosine and Dice of two sentences (Sanchez-Perez 2014 has .30 and .33; what is too much falls later). */
    cosine: 0.25,
    dice: 0.28,
    /** A sentence that lies within a longer one: share of its weight, shared stems, and a cosine that must still be. */
    within: 0.55,
    withinStems: 4,
    withinCosine: 0.12,
  },
  cluster: {
    /** Sentences that may lie between two seeds of one passage; narrowed step by step where what comes out is not alike. */
    gap: 4,
    cosine: 0.22,
    /** Characters of a passage on either side: less is hard to judge, for people too. (The PAN14 winner has 150.) */
    leastChars: 90,
  },
  summary: {
    /** Sentences between two seeds of a summary, in it and in its source (the PAN14 winner's 24). */
    copyGap: 4,
    sourceGap: 24,
    /** A summary is shorter than what it tells: units of the source for each of its own. */
    ratio: 2,
    probability: 0.4,
  },
  border: {
    /** A sentence at the border joins if so much of its weight is found on the other side, and not used there yet. */
    join: 0.4,
    /** …and is let go below this. */
    leave: 0.2,
    /** Share of what is used already that counts all the same: words are repeated. */
    used: 0.1,
  },
  /** Of the words of a passage that stand in exact runs: from here on the runs are the passage. */
  tight: 0.6,
  /** …and so they are, whatever their share, where a single run is as long as this: no rewriting leaves so many words. */
  verbatim: 40,
  /**
   * Share of the content stems beside the runs within a passage that its source has too: up to here the
   * sentences are not alike but for the runs, which are the passage. (On train plagdet is the same from
   * .1 to .3, and falls from .4 on.)
   */
  strange: 0.3,
  /** A candidate is a passage from this probability on (filter.ts). */
  probability: 0.55,
  merge: {
    /** Characters between two passages of one pair that are told as one, on the side of the copy and of the source. */
    copyChars: 500,
    sourceChars: 4000,
  },
} as const;
