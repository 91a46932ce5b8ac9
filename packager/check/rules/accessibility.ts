/** The rules in accessibility/, in alphabetical order. `npm run new -- rule accessibility/<id>` adds one. */
import type { Rule } from '../rule.ts';
import filmsHaveCaptions from './accessibility/films-have-captions.ts';
import framesHaveTitles from './accessibility/frames-have-titles.ts';
import pageStatesLanguage from './accessibility/page-states-language.ts';
import pageStatesTitle from './accessibility/page-states-title.ts';
import pageStays from './accessibility/page-stays.ts';
import picturesAreDescribed from './accessibility/pictures-are-described.ts';
import soundDoesNotStartItself from './accessibility/sound-does-not-start-itself.ts';
import zoomAllowed from './accessibility/zoom-allowed.ts';

export const rules: readonly Rule[] = [
  filmsHaveCaptions,
  framesHaveTitles,
  pageStatesLanguage,
  pageStatesTitle,
  pageStays,
  picturesAreDescribed,
  soundDoesNotStartItself,
  zoomAllowed,
];
