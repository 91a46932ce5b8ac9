/** Fonts from before Unicode, in which letters of India stand on the codes of Latin ones. */

/** Families of the fonts that put Devanagari, or another script of India, on the codes of Latin letters. */
export const LEGACY_FAMILIES =
  'Kruti ?-?Dev|Dev ?Lys|Chanakya|Shusha|Shivaji ?\\d|Walkman-Chanakya|DVB?W?-?TTSurekh|DV-?TTYogesh|SHREE-?DEV|Agra ?Thin|Narad|APS-DV|4C ?Gandhi|Sanskrit ?99|Xdvng|Richa|Kundli|Aakriti|Preeti|Kantipur|Bamini|SHREE-?TAM|Nudi ?\\d|BRH ?Kannada|Anu ?Script|Asees|AnmolLipi|Satluj|Saumil|Sutonny';

const LEGACY = new RegExp(`^(?:${LEGACY_FAMILIES})`, 'i');

/** @param name of a font, or of its file */
export const isLegacyFont = (name: string): boolean => LEGACY.test(name);
