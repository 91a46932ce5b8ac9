/** The words in a formula: `\text{rate}`, or a letter that no formula is written with. */

const WORDS =
  /\\(?:text[a-z]*|mbox|operatorname\*?)\s*\{[^{}]*\p{L}|(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}])\p{L}/u;

/** Whether a formula holds words that a translator has to translate, so that it is not the same in every language. */
export const holdsWords = (tex: string): boolean => WORDS.test(tex);
