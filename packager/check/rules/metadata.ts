/** The rules in metadata/, in alphabetical order. `npm run new -- rule metadata/<id>` adds one. */
import type { Rule } from '../rule.ts';
import competencyTaggedInManifest from './metadata/competency-tagged-in-manifest.ts';
import lomAgesAscend from './metadata/lom-ages-ascend.ts';
import lomDatesFormed from './metadata/lom-dates-formed.ts';
import lomDurationsAboveZero from './metadata/lom-durations-above-zero.ts';
import lomDurationsFormed from './metadata/lom-durations-formed.ts';
import lomFitsEdition from './metadata/lom-fits-edition.ts';
import lomFormatsKnown from './metadata/lom-formats-known.ts';
import lomIdentifiersComplete from './metadata/lom-identifiers-complete.ts';
import lomKeywordsApart from './metadata/lom-keywords-apart.ts';
import lomLanguagesFormed from './metadata/lom-languages-formed.ts';
import lomLocationsFound from './metadata/lom-locations-found.ts';
import lomMandatoryParts from './metadata/lom-mandatory-parts.ts';
import lomOneTextPerLanguage from './metadata/lom-one-text-per-language.ts';
import lomPartsBelongTogether from './metadata/lom-parts-belong-together.ts';
import lomRequirementsAgree from './metadata/lom-requirements-agree.ts';
import lomSizesCounted from './metadata/lom-sizes-counted.ts';
import lomSourceExact from './metadata/lom-source-exact.ts';
import lomTextsHaveLanguage from './metadata/lom-texts-have-language.ts';
import lomTitlesPresent from './metadata/lom-titles-present.ts';
import lomVcardsFormed from './metadata/lom-vcards-formed.ts';
import lomVersionsAscend from './metadata/lom-versions-ascend.ts';
import lomVocabularyComplete from './metadata/lom-vocabulary-complete.ts';
import lomWordsOfVocabulary from './metadata/lom-words-of-vocabulary.ts';
import lomWordsSpelledExactly from './metadata/lom-words-spelled-exactly.ts';
import lomWordsWithoutLanguage from './metadata/lom-words-without-language.ts';
import metadataFileExists from './metadata/metadata-file-exists.ts';
import metadataFileIsLom from './metadata/metadata-file-is-lom.ts';
import metadataFileMatchesSchema from './metadata/metadata-file-matches-schema.ts';
import metadataFileWellFormed from './metadata/metadata-file-well-formed.ts';
import metadataMatchesSchema from './metadata/metadata-matches-schema.ts';

export const rules: readonly Rule[] = [
  competencyTaggedInManifest,
  lomAgesAscend,
  lomDatesFormed,
  lomDurationsAboveZero,
  lomDurationsFormed,
  lomFitsEdition,
  lomFormatsKnown,
  lomIdentifiersComplete,
  lomKeywordsApart,
  lomLanguagesFormed,
  lomLocationsFound,
  lomMandatoryParts,
  lomOneTextPerLanguage,
  lomPartsBelongTogether,
  lomRequirementsAgree,
  lomSizesCounted,
  lomSourceExact,
  lomTextsHaveLanguage,
  lomTitlesPresent,
  lomVcardsFormed,
  lomVersionsAscend,
  lomVocabularyComplete,
  lomWordsOfVocabulary,
  lomWordsSpelledExactly,
  lomWordsWithoutLanguage,
  metadataFileExists,
  metadataFileIsLom,
  metadataFileMatchesSchema,
  metadataFileWellFormed,
  metadataMatchesSchema,
];
