/** The rules in content/, in alphabetical order. `npm run new -- rule content/<id>` adds one. */
import type { Rule } from '../rule.ts';
import addressesReachLearners from './content/addresses-reach-learners.ts';
import asksForNoDevices from './content/asks-for-no-devices.ts';
import asksForNoPersonalData from './content/asks-for-no-personal-data.ts';
import closingNoticedOnPhones from './content/closing-noticed-on-phones.ts';
import contentMatchesExtension from './content/content-matches-extension.ts';
import documentsOpenAnywhere from './content/documents-open-anywhere.ts';
import drawingsWithoutStamp from './content/drawings-without-stamp.ts';
import fontAllowsEmbedding from './content/font-allows-embedding.ts';
import fontLicencePermits from './content/font-licence-permits.ts';
import formsStayInside from './content/forms-stay-inside.ts';
import installsNoServiceWorker from './content/installs-no-service-worker.ts';
import keepsNothingInBrowser from './content/keeps-nothing-in-browser.ts';
import leavesTheLmsAlone from './content/leaves-the-lms-alone.ts';
import lessonsReachTheirLms from './content/lessons-reach-their-lms.ts';
import mapsCompared from './content/maps-compared.ts';
import noBlockingDialogs from './content/no-blocking-dialogs.ts';
import noDebuggerLeft from './content/no-debugger-left.ts';
import noEval from './content/no-eval.ts';
import noExternalSubresources from './content/no-external-subresources.ts';
import noFlash from './content/no-flash.ts';
import noIframe from './content/no-iframe.ts';
import noKeysInside from './content/no-keys-inside.ts';
import noLeftoversOfMaking from './content/no-leftovers-of-making.ts';
import noMacrosInside from './content/no-macros-inside.ts';
import noPluginFiles from './content/no-plugin-files.ts';
import noProgramsInside from './content/no-programs-inside.ts';
import noServerFiles from './content/no-server-files.ts';
import noServerSettings from './content/no-server-settings.ts';
import noSynchronousRequests from './content/no-synchronous-requests.ts';
import noSystemFiles from './content/no-system-files.ts';
import noTracking from './content/no-tracking.ts';
import opensNoWindows from './content/opens-no-windows.ts';
import pageEncodingStated from './content/page-encoding-stated.ts';
import pageHeadingsInOrder from './content/page-headings-in-order.ts';
import scriptsCanBeRead from './content/scripts-can-be-read.ts';
import scriptsSetKnownValues from './content/scripts-set-known-values.ts';
import setsNoCookies from './content/sets-no-cookies.ts';
import setsNoDocumentDomain from './content/sets-no-document-domain.ts';
import svgWithoutScripts from './content/svg-without-scripts.ts';
import tablesHaveHeaders from './content/tables-have-headers.ts';
import textIsUnicode from './content/text-is-unicode.ts';
import textsCanBeRead from './content/texts-can-be-read.ts';
import textsIncludeEveryone from './content/texts-include-everyone.ts';
import textsWithoutAccusations from './content/texts-without-accusations.ts';
import textsWithoutIdentityNumbers from './content/texts-without-identity-numbers.ts';
import textsWithoutOffence from './content/texts-without-offence.ts';
import textsWithoutPrivateContacts from './content/texts-without-private-contacts.ts';
import textsWithoutPromotion from './content/texts-without-promotion.ts';
import writesNoPages from './content/writes-no-pages.ts';

export const rules: readonly Rule[] = [
  addressesReachLearners,
  asksForNoDevices,
  asksForNoPersonalData,
  closingNoticedOnPhones,
  contentMatchesExtension,
  documentsOpenAnywhere,
  drawingsWithoutStamp,
  fontAllowsEmbedding,
  fontLicencePermits,
  formsStayInside,
  installsNoServiceWorker,
  keepsNothingInBrowser,
  leavesTheLmsAlone,
  lessonsReachTheirLms,
  mapsCompared,
  noBlockingDialogs,
  noDebuggerLeft,
  noEval,
  noExternalSubresources,
  noFlash,
  noIframe,
  noKeysInside,
  noLeftoversOfMaking,
  noMacrosInside,
  noPluginFiles,
  noProgramsInside,
  noServerFiles,
  noServerSettings,
  noSynchronousRequests,
  noSystemFiles,
  noTracking,
  opensNoWindows,
  pageEncodingStated,
  pageHeadingsInOrder,
  scriptsCanBeRead,
  scriptsSetKnownValues,
  setsNoCookies,
  setsNoDocumentDomain,
  svgWithoutScripts,
  tablesHaveHeaders,
  textIsUnicode,
  textsCanBeRead,
  textsIncludeEveryone,
  textsWithoutAccusations,
  textsWithoutIdentityNumbers,
  textsWithoutOffence,
  textsWithoutPrivateContacts,
  textsWithoutPromotion,
  writesNoPages,
];
