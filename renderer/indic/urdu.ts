/** Urdu by sound: one letter a key, as on the phonetic keyboard of CRULP that most typists know. */
const KEYS = `q ق|w و|e ع|r ر|t ت|y ے|u ئ|i ی|o ہ|p پ|a ا|s س|d د|f ف|g گ|h ح|j ج|k ک|l ل|z ز|x ش|c چ|v ط|b ب|n ن|m م
W ؤ|R ڑ|T ٹ|Y َ|U ء|I ِ|O ۃ|P ُ|A آ|S ص|D ڈ|G غ|H ھ|J ض|K خ|Z ذ|X ژ|C ث|V ظ|N ں|. ۔|, ،|? ؟|; ؛`;

/** What each printed letter gives. */
export const URDU: ReadonlyMap<string, string> = new Map(
  KEYS.split(/[|\n]/).map((entry) => entry.split(' ') as [string, string]),
);
