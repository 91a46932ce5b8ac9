/** The rules in accessibility/, in alphabetical order. `npm run new -- rule accessibility/<id>` adds one. */
import type { Rule } from '../rule.ts';
import altIsNoFileName from './accessibility/alt-is-no-file-name.ts';
import captionTracksStateLanguage from './accessibility/caption-tracks-state-language.ts';
import captionsCanBeShown from './accessibility/captions-can-be-shown.ts';
import captionsKeepStep from './accessibility/captions-keep-step.ts';
import filmsHaveCaptions from './accessibility/films-have-captions.ts';
import framesHaveTitles from './accessibility/frames-have-titles.ts';
import linkTextsSayWhere from './accessibility/link-texts-say-where.ts';
import pageStatesLanguage from './accessibility/page-states-language.ts';
import pageStatesTitle from './accessibility/page-states-title.ts';
import pageStays from './accessibility/page-stays.ts';
import picturesAreDescribed from './accessibility/pictures-are-described.ts';
import soundDoesNotStartItself from './accessibility/sound-does-not-start-itself.ts';
import zoomAllowed from './accessibility/zoom-allowed.ts';

export const rules: readonly Rule[] = [
  altIsNoFileName,
  captionTracksStateLanguage,
  captionsCanBeShown,
  captionsKeepStep,
  filmsHaveCaptions,
  framesHaveTitles,
  linkTextsSayWhere,
  pageStatesLanguage,
  pageStatesTitle,
  pageStays,
  picturesAreDescribed,
  soundDoesNotStartItself,
  zoomAllowed,
];
