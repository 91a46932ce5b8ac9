import texts from './wording/standard-texts.json' with { type: 'json' };

/**
 * Texts that everybody may and should repeat word for word: statutes and oaths
 * are no one's property (Copyright Act 1957, section 52(1)(q)). Courses of
 * public offices hold them by the hundred.
 * The Preamble in both languages; the oath of a Minister (Third Schedule).
 */
export const STANDARD_TEXTS: readonly string[] = texts;
