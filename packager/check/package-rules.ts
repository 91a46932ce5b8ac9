/** What is asked of a package: it needs nothing of the document, so that checking a package loads little. */
import { type Family, rulesOf } from './family.ts';
import { rules as accessibility } from './rules/accessibility.ts';
import { rules as aicc } from './rules/aicc.ts';
import { rules as archive } from './rules/archive.ts';
import { rules as content } from './rules/content.ts';
import { rules as dossier } from './rules/dossier.ts';
import { rules as identity } from './rules/identity.ts';
import { rules as lms } from './rules/lms.ts';
import { rules as manifest } from './rules/manifest.ts';
import { rules as media } from './rules/media.ts';
import { rules as metadata } from './rules/metadata.ts';
import { rules as platform } from './rules/platform.ts';
import { rules as references } from './rules/references.ts';
import { rules as sequencing } from './rules/sequencing.ts';
import { rules as xapi } from './rules/xapi.ts';
import { rules as xml } from './rules/xml.ts';

/** From the outside of a package inwards. */
export const PACKAGE_FAMILIES: readonly Family[] = [
  { id: 'archive', title: { en: 'The ZIP file', hi: 'ZIP फ़ाइल' }, rules: archive },
  { id: 'identity', title: { en: 'What the package is', hi: 'पैकेज क्या है' }, rules: identity },
  { id: 'dossier', title: { en: 'The dossier', hi: 'डोज़ियर' }, rules: dossier },
  { id: 'xml', title: { en: 'The XML of the manifest', hi: 'मैनिफ़ेस्ट का XML' }, rules: xml },
  { id: 'manifest', title: { en: 'The manifest', hi: 'मैनिफ़ेस्ट' }, rules: manifest },
  { id: 'sequencing', title: { en: 'Sequencing of SCORM 2004', hi: 'SCORM 2004 का क्रम' }, rules: sequencing },
  { id: 'references', title: { en: 'Files and references', hi: 'फ़ाइलें और संदर्भ' }, rules: references },
  { id: 'metadata', title: { en: 'Metadata', hi: 'मेटाडेटा' }, rules: metadata },
  { id: 'xapi', title: { en: 'cmi5 and xAPI', hi: 'cmi5 और xAPI' }, rules: xapi },
  { id: 'aicc', title: { en: 'AICC', hi: 'AICC' }, rules: aicc },
  {
    id: 'accessibility',
    title: { en: 'Accessibility of its pages', hi: 'उसके पृष्ठ सबके लिए' },
    rules: accessibility,
  },
  { id: 'content', title: { en: 'Content and safety', hi: 'सामग्री और सुरक्षा' }, rules: content },
  {
    id: 'media',
    title: { en: 'Films, sounds, pictures and PDFs', hi: 'फ़िल्म, ध्वनि, चित्र और PDF' },
    rules: media,
  },
  { id: 'platform', title: { en: 'What the platform takes', hi: 'प्लेटफ़ॉर्म क्या लेता है' }, rules: platform },
  { id: 'lms', title: { en: 'What other LMSs do with it', hi: 'दूसरे LMS इसका क्या करते हैं' }, rules: lms },
];

export const PACKAGE_RULES = rulesOf(PACKAGE_FAMILIES);
