/**
 * Names under which the robot knows the controls of a package: ours exactly
 * (player/labels.ts, English and Hindi), and what other tools usually call them.
 */
export const CONTROL = {
  next: /^\s*(next|next page|next slide|continue|forward|आगे|आगे बढ़ें|अगला|जारी रखें)\s*[›»→>]?\s*$/i,
  previous: /^\s*[‹«←<]?\s*(previous|previous page|previous slide|prev|back|पीछे|पिछला)\s*$/i,
  check:
    /^\s*(check|check answer|check answers|submit|submit answer|submit answers|उत्तर जाँचें|जाँचें|उत्तर भेजें)\s*$/i,
  submitTest: /^\s*(submit test|submit quiz|finish test|submit all|परीक्षा जमा करें|जमा करें)\s*$/i,
  start: /^\s*(start|start test|start course|begin|begin test|start quiz|शुरू करें|परीक्षा शुरू करें)\s*$/i,
  again: /^\s*(try again|retry|retake|retake test|retry quiz|retake quiz|फिर कोशिश करें)\s*$/i,
  moveUp: /^\s*(move up|ऊपर ले जाएँ)\s*$/i,
} as const;
