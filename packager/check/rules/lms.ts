/** The rules in lms/, in alphabetical order. `npm run new -- rule lms/<id>` adds one. */
import type { Rule } from '../rule.ts';
import iliasDefaultStated from './lms/ilias-default-stated.ts';
import iliasKeepsLaunchData from './lms/ilias-keeps-launch-data.ts';
import iliasKeepsNames from './lms/ilias-keeps-names.ts';
import iliasManifestInUtf8 from './lms/ilias-manifest-in-utf8.ts';
import iliasPlaysDefault from './lms/ilias-plays-default.ts';
import iliasReadsAdlcp from './lms/ilias-reads-adlcp.ts';
import iliasResourcesHaveHref from './lms/ilias-resources-have-href.ts';
import iliasSingleLessonReports from './lms/ilias-single-lesson-reports.ts';
import iliasTitlesAreWords from './lms/ilias-titles-are-words.ts';
import iliasTitlesInOneLine from './lms/ilias-titles-in-one-line.ts';
import moodleFindsStructure from './lms/moodle-finds-structure.ts';
import moodleFollowsSequencing from './lms/moodle-follows-sequencing.ts';
import moodleItemsShown from './lms/moodle-items-shown.ts';
import moodleOpensFolders from './lms/moodle-opens-folders.ts';
import moodleReadsAdlcp from './lms/moodle-reads-adlcp.ts';
import moodleReadsNavigation from './lms/moodle-reads-navigation.ts';
import moodleReadsScormtype from './lms/moodle-reads-scormtype.ts';
import moodleSchemaversionExact from './lms/moodle-schemaversion-exact.ts';
import moodleShowsReferences from './lms/moodle-shows-references.ts';
import moodleTextsFit from './lms/moodle-texts-fit.ts';
import moodleXmlBaseOnResources from './lms/moodle-xml-base-on-resources.ts';
import openedxAppliesManifest from './lms/openedx-applies-manifest.ts';
import openedxBaseNamesDiffer from './lms/openedx-base-names-differ.ts';
import openedxFilesHaveExtension from './lms/openedx-files-have-extension.ts';
import openedxItemsHaveTitles from './lms/openedx-items-have-titles.ts';
import openedxItemsShown from './lms/openedx-items-shown.ts';
import openedxLessonsInside from './lms/openedx-lessons-inside.ts';
import openedxOneStatus from './lms/openedx-one-status.ts';
import openedxReadsHrefAlone from './lms/openedx-reads-href-alone.ts';
import openedxSchemaversionExact from './lms/openedx-schemaversion-exact.ts';
import openedxStartsFirstLesson from './lms/openedx-starts-first-lesson.ts';
import openedxTitlesAreText from './lms/openedx-titles-are-text.ts';
import referencesWithoutSpaces from './lms/references-without-spaces.ts';
import scormcloudOpensMetadata from './lms/scormcloud-opens-metadata.ts';

export const rules: readonly Rule[] = [
  iliasDefaultStated,
  iliasKeepsLaunchData,
  iliasKeepsNames,
  iliasManifestInUtf8,
  iliasPlaysDefault,
  iliasReadsAdlcp,
  iliasResourcesHaveHref,
  iliasSingleLessonReports,
  iliasTitlesAreWords,
  iliasTitlesInOneLine,
  moodleFindsStructure,
  moodleFollowsSequencing,
  moodleItemsShown,
  moodleOpensFolders,
  moodleReadsAdlcp,
  moodleReadsNavigation,
  moodleReadsScormtype,
  moodleSchemaversionExact,
  moodleShowsReferences,
  moodleTextsFit,
  moodleXmlBaseOnResources,
  openedxAppliesManifest,
  openedxBaseNamesDiffer,
  openedxFilesHaveExtension,
  openedxItemsHaveTitles,
  openedxItemsShown,
  openedxLessonsInside,
  openedxOneStatus,
  openedxReadsHrefAlone,
  openedxSchemaversionExact,
  openedxStartsFirstLesson,
  openedxTitlesAreText,
  referencesWithoutSpaces,
  scormcloudOpensMetadata,
];
