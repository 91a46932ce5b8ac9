/**
 * Words without their endings, so that `trains` meets `training`. English by
 * M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980); Hindi by
 * the light method of A. Ramanathan and D. D. Rao, "A Lightweight Stemmer for
 * Hindi" (EACL 2003): the longest of a list of inflections, if enough is left.
 * Words of other scripts are their own stems.
 */
import { stemmer } from 'stemmer';

/** Hindi inflections, folded as fold.ts does (anusvara for chandrabindu); longest first. */
const HINDI_ENDINGS = (
  'ियां ियों ाओं ाएं ुओं ुएं ाइयां ाइयों ाऊंगा ाऊंगी ाएगा ाएगी ाएंगे ाएंगी ाओगे ाओगी ' +
  'ाकर ाने ाना ानी ाता ाती ाते ातीं ेगा ेगी ेंगे ेंगी ोगे ोगी ूंगा ूंगी ' +
  'कर ना नी ने ता ती ते तीं ाई ाए ाओ िए ीं ें ों ां ा ी े ो ि ू ु'
)
  .split(' ')
  .sort((a, b) => b.length - a.length);

/** Letters that must be left, vowel signs not counted: a stem of one consonant would meet everything. */
const LEAST_CONSONANTS = 2;
const CONSONANT = /[\u0905-\u0939\u0958-\u0961]/g;

const LATIN_WORD = /^[a-z]+$/;
const DEVANAGARI = /^[\u0900-\u097F]+$/;

function hindiStem(word: string): string {
  for (const ending of HINDI_ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const rest = word.slice(0, -ending.length);
    if ((rest.match(CONSONANT)?.length ?? 0) >= LEAST_CONSONANTS) return rest;
  }
  return word;
}

/** @param word folded */
export function stem(word: string): string {
  if (LATIN_WORD.test(word)) return stemmer(word);
  return DEVANAGARI.test(word) ? hindiStem(word) : word;
}

const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a about above after again against all also am an and any are as at be because been before being below between ' +
    'both but by can could did do does doing dont down during each few for from further had has have having he her ' +
    'here hers herself him himself his how i if in into is it its itself just me more most my myself no nor not now ' +
    'of off on once only or other our ours ourselves out over own same she should so some such than that the their ' +
    'theirs them themselves then there these they this those through to too under until up very was we were what ' +
    'when where which while who whom why will with would you your yours yourself yourselves may might must shall ' +
    'का के की को में से है हैं था थे थी ने पर और या एक यह वह ये वे इस उस इन उन तो ही भी कि जो हो होता होती होते हुआ हुई हुए ' +
    'कर करना करने करता करती करते किया गया गई गए जा जाता जाती जाते रहा रही रहे तक लिए साथ बाद जब तब अगर लेकिन नहीं न अपने ' +
    'अपना अपनी इसके उसके इसकी उसकी इसका उसका इसे उसे उनके इनके कुछ कोई किसी सभी सब हम आप मैं तुम वाले वाला वाली द्वारा तथा एवं व'
  ).split(' '),
);

/** Whether a folded word carries meaning of its own. */
export const isContent = (word: string): boolean => word.length > 1 && !STOP_WORDS.has(word);
