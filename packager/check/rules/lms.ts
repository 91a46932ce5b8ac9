/** The rules in lms/, in alphabetical order. `npm run new -- rule lms/<id>` adds one. */
import type { Rule } from '../rule.ts';
import iliasKeepsNames from './lms/ilias-keeps-names.ts';
import iliasPlaysDefault from './lms/ilias-plays-default.ts';
import iliasReadsAdlcp from './lms/ilias-reads-adlcp.ts';
import iliasResourcesHaveHref from './lms/ilias-resources-have-href.ts';
import iliasTitlesAreWords from './lms/ilias-titles-are-words.ts';
import moodleFindsStructure from './lms/moodle-finds-structure.ts';
import moodleFollowsSequencing from './lms/moodle-follows-sequencing.ts';
import moodleReadsAdlcp from './lms/moodle-reads-adlcp.ts';
import moodleReadsScormtype from './lms/moodle-reads-scormtype.ts';
import moodleSchemaversionExact from './lms/moodle-schemaversion-exact.ts';
import moodleTextsFit from './lms/moodle-texts-fit.ts';
import moodleXmlBaseOnResources from './lms/moodle-xml-base-on-resources.ts';
import openedxAppliesManifest from './lms/openedx-applies-manifest.ts';
import openedxBaseNamesDiffer from './lms/openedx-base-names-differ.ts';
import openedxFilesHaveExtension from './lms/openedx-files-have-extension.ts';
import openedxItemsHaveTitles from './lms/openedx-items-have-titles.ts';
import openedxItemsShown from './lms/openedx-items-shown.ts';
import openedxOneStatus from './lms/openedx-one-status.ts';
import openedxReadsHrefAlone from './lms/openedx-reads-href-alone.ts';
import openedxSchemaversionExact from './lms/openedx-schemaversion-exact.ts';
import openedxStartsFirstLesson from './lms/openedx-starts-first-lesson.ts';
import scormcloudOpensMetadata from './lms/scormcloud-opens-metadata.ts';

export const rules: readonly Rule[] = [
  iliasKeepsNames,
  iliasPlaysDefault,
  iliasReadsAdlcp,
  iliasResourcesHaveHref,
  iliasTitlesAreWords,
  moodleFindsStructure,
  moodleFollowsSequencing,
  moodleReadsAdlcp,
  moodleReadsScormtype,
  moodleSchemaversionExact,
  moodleTextsFit,
  moodleXmlBaseOnResources,
  openedxAppliesManifest,
  openedxBaseNamesDiffer,
  openedxFilesHaveExtension,
  openedxItemsHaveTitles,
  openedxItemsShown,
  openedxOneStatus,
  openedxReadsHrefAlone,
  openedxSchemaversionExact,
  openedxStartsFirstLesson,
  scormcloudOpensMetadata,
];
