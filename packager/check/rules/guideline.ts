/** The rules in guideline/, in alphabetical order. `npm run new -- rule guideline/<id>` adds one. */
import type { Rule } from '../rule.ts';
import abbreviationsExplained from './guideline/abbreviations-explained.ts';
import captionsInStep from './guideline/captions-in-step.ts';
import fileRightsAgree from './guideline/file-rights-agree.ts';
import filmsInsideCourse from './guideline/films-inside-course.ts';
import focusAreasTold from './guideline/focus-areas-told.ts';
import itemLengthSuits from './guideline/item-length-suits.ts';
import mapsAttested from './guideline/maps-attested.ts';
import noAccusations from './guideline/no-accusations.ts';
import noIdentityNumbers from './guideline/no-identity-numbers.ts';
import noOffensiveWords from './guideline/no-offensive-words.ts';
import noPrivateContacts from './guideline/no-private-contacts.ts';
import noPromotion from './guideline/no-promotion.ts';
import pagesWorkOffline from './guideline/pages-work-offline.ts';
import picturesSharpEnough from './guideline/pictures-sharp-enough.ts';
import practiceOften from './guideline/practice-often.ts';
import referencesCanBeFound from './guideline/references-can-be-found.ts';
import sentencesReadable from './guideline/sentences-readable.ts';
import stockPicturesPermitted from './guideline/stock-pictures-permitted.ts';
import textInItsLanguage from './guideline/text-in-its-language.ts';
import transcriptFitsFilm from './guideline/transcript-fits-film.ts';
import voiceStated from './guideline/voice-stated.ts';
import wordsIncludeEveryone from './guideline/words-include-everyone.ts';

export const rules: readonly Rule[] = [
  abbreviationsExplained,
  captionsInStep,
  fileRightsAgree,
  filmsInsideCourse,
  focusAreasTold,
  itemLengthSuits,
  mapsAttested,
  noAccusations,
  noIdentityNumbers,
  noOffensiveWords,
  noPrivateContacts,
  noPromotion,
  pagesWorkOffline,
  picturesSharpEnough,
  practiceOften,
  referencesCanBeFound,
  sentencesReadable,
  stockPicturesPermitted,
  textInItsLanguage,
  transcriptFitsFilm,
  voiceStated,
  wordsIncludeEveryone,
];
