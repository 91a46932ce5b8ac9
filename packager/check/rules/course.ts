/** The rules in course/, in alphabetical order. `npm run new -- rule course/<id>` adds one. */
import type { Rule } from '../rule.ts';
import assetHasLicence from './course/asset-has-licence.ts';
import assetHasSource from './course/asset-has-source.ts';
import competencyClaimed from './course/competency-claimed.ts';
import competencyInFramework from './course/competency-in-framework.ts';
import competencyStated from './course/competency-stated.ts';
import competencyTagged from './course/competency-tagged.ts';
import competencyTaught from './course/competency-taught.ts';
import competencyTested from './course/competency-tested.ts';
import courseHasDescription from './course/course-has-description.ts';
import courseHasDuration from './course/course-has-duration.ts';
import courseHasInstructions from './course/course-has-instructions.ts';
import courseHasKeywords from './course/course-has-keywords.ts';
import courseHasLicence from './course/course-has-licence.ts';
import courseHasName from './course/course-has-name.ts';
import courseHasPurpose from './course/course-has-purpose.ts';
import courseHasSource from './course/course-has-source.ts';
import courseHasSubtitle from './course/course-has-subtitle.ts';
import courseHasTest from './course/course-has-test.ts';
import durationFitsContent from './course/duration-fits-content.ts';
import hindiOffered from './course/hindi-offered.ts';
import itemFileAccepted from './course/item-file-accepted.ts';
import itemFileFits from './course/item-file-fits.ts';
import itemHasTitle from './course/item-has-title.ts';
import languageOffered from './course/language-offered.ts';
import moduleHasEveryStage from './course/module-has-every-stage.ts';
import moduleHasTitle from './course/module-has-title.ts';
import outlineNotEmpty from './course/outline-not-empty.ts';
import referencesPresent from './course/references-present.ts';
import termHasMeaning from './course/term-has-meaning.ts';
import termUsed from './course/term-used.ts';
import termsDiffer from './course/terms-differ.ts';
import themeHasContrast from './course/theme-has-contrast.ts';
import thumbnailFits from './course/thumbnail-fits.ts';
import translationUpToDate from './course/translation-up-to-date.ts';

export const rules: readonly Rule[] = [
  assetHasLicence,
  assetHasSource,
  competencyClaimed,
  competencyInFramework,
  competencyStated,
  competencyTagged,
  competencyTaught,
  competencyTested,
  courseHasDescription,
  courseHasDuration,
  courseHasInstructions,
  courseHasKeywords,
  courseHasLicence,
  courseHasName,
  courseHasPurpose,
  courseHasSource,
  courseHasSubtitle,
  courseHasTest,
  durationFitsContent,
  hindiOffered,
  itemFileAccepted,
  itemFileFits,
  itemHasTitle,
  languageOffered,
  moduleHasEveryStage,
  moduleHasTitle,
  outlineNotEmpty,
  referencesPresent,
  termHasMeaning,
  termUsed,
  termsDiffer,
  themeHasContrast,
  thumbnailFits,
  translationUpToDate,
];
