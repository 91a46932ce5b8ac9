/** The rules in media/, in alphabetical order. `npm run new -- rule media/<id>` adds one. */
import type { Rule } from '../rule.ts';
import agencyPicturesPermitted from './media/agency-pictures-permitted.ts';
import filmBitrateSuitsPhones from './media/film-bitrate-suits-phones.ts';
import filmBringsCaptions from './media/film-brings-captions.ts';
import filmHasSound from './media/film-has-sound.ts';
import filmPixelsSuitScreens from './media/film-pixels-suit-screens.ts';
import filmStartsAtOnce from './media/film-starts-at-once.ts';
import mediaIsWhatItSays from './media/media-is-what-it-says.ts';
import movingPicturesCanBeStopped from './media/moving-pictures-can-be-stopped.ts';
import pdfAddressesReachLearners from './media/pdf-addresses-reach-learners.ts';
import pdfCanBeRead from './media/pdf-can-be-read.ts';
import pdfFontsInside from './media/pdf-fonts-inside.ts';
import pdfHasLanguage from './media/pdf-has-language.ts';
import pdfHasOutline from './media/pdf-has-outline.ts';
import pdfHasText from './media/pdf-has-text.ts';
import pdfHasTitle from './media/pdf-has-title.ts';
import pdfNotEncrypted from './media/pdf-not-encrypted.ts';
import pdfPagesOneSize from './media/pdf-pages-one-size.ts';
import pdfShownByEveryViewer from './media/pdf-shown-by-every-viewer.ts';
import pdfTagged from './media/pdf-tagged.ts';
import pdfTextIsUnicode from './media/pdf-text-is-unicode.ts';
import pdfWithoutAttachments from './media/pdf-without-attachments.ts';
import pdfWithoutPlayers from './media/pdf-without-players.ts';
import pdfWithoutScripts from './media/pdf-without-scripts.ts';
import pdfsInsideCanBeSearched from './media/pdfs-inside-can-be-searched.ts';
import pictureInScreenColours from './media/picture-in-screen-colours.ts';
import pictureLightEnough from './media/picture-light-enough.ts';
import pictureSizeSuitsScreens from './media/picture-size-suits-screens.ts';
import pictureWithoutPlace from './media/picture-without-place.ts';
import picturesInFormatsOfTheWeb from './media/pictures-in-formats-of-the-web.ts';
import recordingCanBePlayed from './media/recording-can-be-played.ts';
import recordingCodecCommon from './media/recording-codec-common.ts';
import recordingLengthSuits from './media/recording-length-suits.ts';
import recordingsInFormatsOfTheWeb from './media/recordings-in-formats-of-the-web.ts';
import recordingsInsideCanBePlayed from './media/recordings-inside-can-be-played.ts';
import soundBitrateSuitsPhones from './media/sound-bitrate-suits-phones.ts';

export const rules: readonly Rule[] = [
  agencyPicturesPermitted,
  filmBitrateSuitsPhones,
  filmBringsCaptions,
  filmHasSound,
  filmPixelsSuitScreens,
  filmStartsAtOnce,
  mediaIsWhatItSays,
  movingPicturesCanBeStopped,
  pdfAddressesReachLearners,
  pdfCanBeRead,
  pdfFontsInside,
  pdfHasLanguage,
  pdfHasOutline,
  pdfHasText,
  pdfHasTitle,
  pdfNotEncrypted,
  pdfPagesOneSize,
  pdfShownByEveryViewer,
  pdfTagged,
  pdfTextIsUnicode,
  pdfWithoutAttachments,
  pdfWithoutPlayers,
  pdfWithoutScripts,
  pdfsInsideCanBeSearched,
  pictureInScreenColours,
  pictureLightEnough,
  pictureSizeSuitsScreens,
  pictureWithoutPlace,
  picturesInFormatsOfTheWeb,
  recordingCanBePlayed,
  recordingCodecCommon,
  recordingLengthSuits,
  recordingsInFormatsOfTheWeb,
  recordingsInsideCanBePlayed,
  soundBitrateSuitsPhones,
];
