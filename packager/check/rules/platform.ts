/** The rules in platform/, in alphabetical order. `npm run new -- rule platform/<id>` adds one. */
import type { Rule } from '../rule.ts';
import hrefsWithoutPlus from './platform/hrefs-without-plus.ts';
import nameCharactersAccepted from './platform/name-characters-accepted.ts';
import noItemParameters from './platform/no-item-parameters.ts';
import noXmlBase from './platform/no-xml-base.ts';
import offlineSizeAccepted from './platform/offline-size-accepted.ts';
import oneOrganization from './platform/one-organization.ts';
import oneSco from './platform/one-sco.ts';
import platformStartsFirstLesson from './platform/platform-starts-first-lesson.ts';
import platformTakesKind from './platform/platform-takes-kind.ts';
import rootIndexHtml from './platform/root-index-html.ts';
import scorm12Preferred from './platform/scorm12-preferred.ts';
import scormtypeAsPlatformReads from './platform/scormtype-as-platform-reads.ts';
import uploadExtensionAccepted from './platform/upload-extension-accepted.ts';
import uploadSizeAccepted from './platform/upload-size-accepted.ts';
import validationServiceKeepsManifest from './platform/validation-service-keeps-manifest.ts';

export const rules: readonly Rule[] = [
  hrefsWithoutPlus,
  nameCharactersAccepted,
  noItemParameters,
  noXmlBase,
  offlineSizeAccepted,
  oneOrganization,
  oneSco,
  platformStartsFirstLesson,
  platformTakesKind,
  rootIndexHtml,
  scorm12Preferred,
  scormtypeAsPlatformReads,
  uploadExtensionAccepted,
  uploadSizeAccepted,
  validationServiceKeepsManifest,
];
