/** The rules in media/, in alphabetical order. `npm run new -- rule media/<id>` adds one. */
import type { Rule } from '../rule.ts';
import agencyPicturesPermitted from './media/agency-pictures-permitted.ts';
import filmBitrateSuitsPhones from './media/film-bitrate-suits-phones.ts';
import filmBringsCaptions from './media/film-brings-captions.ts';
import filmStartsAtOnce from './media/film-starts-at-once.ts';
import movingPicturesCanBeStopped from './media/moving-pictures-can-be-stopped.ts';
import pdfCanBeRead from './media/pdf-can-be-read.ts';
import pdfHasLanguage from './media/pdf-has-language.ts';
import pdfHasText from './media/pdf-has-text.ts';
import pdfHasTitle from './media/pdf-has-title.ts';
import pdfNotEncrypted from './media/pdf-not-encrypted.ts';
import pdfPagesOneSize from './media/pdf-pages-one-size.ts';
import pdfTagged from './media/pdf-tagged.ts';
import pdfWithoutAttachments from './media/pdf-without-attachments.ts';
import pdfWithoutScripts from './media/pdf-without-scripts.ts';
import pdfsInsideCanBeSearched from './media/pdfs-inside-can-be-searched.ts';
import pictureInScreenColours from './media/picture-in-screen-colours.ts';
import pictureSizeSuitsScreens from './media/picture-size-suits-screens.ts';
import pictureWithoutPlace from './media/picture-without-place.ts';
import recordingCanBePlayed from './media/recording-can-be-played.ts';
import recordingCodecCommon from './media/recording-codec-common.ts';
import recordingLengthSuits from './media/recording-length-suits.ts';
import recordingsInsideCanBePlayed from './media/recordings-inside-can-be-played.ts';

export const rules: readonly Rule[] = [
  agencyPicturesPermitted,
  filmBitrateSuitsPhones,
  filmBringsCaptions,
  filmStartsAtOnce,
  movingPicturesCanBeStopped,
  pdfCanBeRead,
  pdfHasLanguage,
  pdfHasText,
  pdfHasTitle,
  pdfNotEncrypted,
  pdfPagesOneSize,
  pdfTagged,
  pdfWithoutAttachments,
  pdfWithoutScripts,
  pdfsInsideCanBeSearched,
  pictureInScreenColours,
  pictureSizeSuitsScreens,
  pictureWithoutPlace,
  recordingCanBePlayed,
  recordingCodecCommon,
  recordingLengthSuits,
  recordingsInsideCanBePlayed,
];
