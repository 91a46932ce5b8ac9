/** The rules in page/, in alphabetical order. `npm run new -- rule page/<id>` adds one. */
import type { Rule } from '../rule.ts';
import altSaysWhatIsShown from './page/alt-says-what-is-shown.ts';
import assetKnown from './page/asset-known.ts';
import formulaCanBeSet from './page/formula-can-be-set.ts';
import formulaNotEmpty from './page/formula-not-empty.ts';
import headingLevelsInOrder from './page/heading-levels-in-order.ts';
import imageHasAlt from './page/image-has-alt.ts';
import lettersAreWhatTheySeem from './page/letters-are-what-they-seem.ts';
import linkAddressPublic from './page/link-address-public.ts';
import linkAddressSecure from './page/link-address-secure.ts';
import linkTextSaysWhere from './page/link-text-says-where.ts';
import linkedPagesExist from './page/linked-pages-exist.ts';
import linkedTermsExist from './page/linked-terms-exist.ts';
import mediaBlockHasFile from './page/media-block-has-file.ts';
import pageHasContent from './page/page-has-content.ts';
import pageHasTitle from './page/page-has-title.ts';
import pageTranslated from './page/page-translated.ts';
import tableHasHeader from './page/table-has-header.ts';
import videoHasCaptions from './page/video-has-captions.ts';
import videoHasTranscript from './page/video-has-transcript.ts';

export const rules: readonly Rule[] = [
  altSaysWhatIsShown,
  assetKnown,
  formulaCanBeSet,
  formulaNotEmpty,
  headingLevelsInOrder,
  imageHasAlt,
  lettersAreWhatTheySeem,
  linkAddressPublic,
  linkAddressSecure,
  linkTextSaysWhere,
  linkedPagesExist,
  linkedTermsExist,
  mediaBlockHasFile,
  pageHasContent,
  pageHasTitle,
  pageTranslated,
  tableHasHeader,
  videoHasCaptions,
  videoHasTranscript,
];
