import { SCORM2004 } from '../../kinds.ts';
import { rule } from '../../rule.ts';

/** What ADL's namespaces define in SCORM 2004, elements and attributes, of all editions (adlcp, adlseq, adlnav _v1p3.xsd). */
const DEFINED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    adlcp:
      'location dataFromLMS timeLimitAction completionThreshold data map scormType persistState sharedDataGlobalToSystem',
    adlseq:
      'constrainedChoiceConsiderations rollupConsiderations objectives objective mapInfo objectivesGlobalToSystem',
    adlnav: 'presentation navigationInterface hideLMSUI',
  }).map(([name, words]) => [`http://www.adlnet.org/xsd/${name}_v1p3`, new Set(words.split(' '))]),
);

/** What SCORM 2004 says in place of an element of SCORM 1.2. */
const TODAY: Readonly<Record<string, string>> = {
  masteryscore: 'imsss:minNormalizedMeasure',
  prerequisites: 'imsss:preConditionRule',
  maxtimeallowed: 'imsss:limitConditions',
  timelimitaction: 'adlcp:timeLimitAction',
  datafromlms: 'adlcp:dataFromLMS',
};

/** A namespace of ADL's manifests, also one with a slip, and a slip in that of IMS Simple Sequencing. */
const OF_STANDARD =
  /^https?:\/\/www\.(?:adlnet\.org\/xsd\/(?:adlcp|adlseq|adlnav)|imsglobal\.org\/xsd\/imsss(?=.))|^https:\/\/www\.imsglobal\.org\/xsd\/imsss$/;

export default rule({
  id: 'names-of-edition-known',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: SCORM2004,
  unless: ['edition-consistent', 'manifest-well-formed'],
  unlessThere: ['manifest-matches-schema', 'scormtype-stated-2004'],
  spec: 'adlcp_v1p3.xsd, adlseq_v1p3.xsd, adlnav_v1p3.xsd',
  cause: ({ key, data = {} }) => String(key === 'namespace' ? data.ns : data.name),
  help: {
    en: {
      what: 'What is written in the names of ADL is of SCORM 2004',
      why: 'An LMS passes over a name it does not know: the pass mark or the setting has no effect.',
      how: 'Write it as SCORM 2004 does, capitals and namespace too',
    },
    hi: {
      what: 'ADL के नाम से जो लिखा है वह SCORM 2004 का है',
      why: 'LMS अनजान नाम को छोड़ देता है: उत्तीर्णांक या सेटिंग का कोई असर नहीं होता।',
      how: 'इसे SCORM 2004 की तरह लिखें, बड़े-छोटे अक्षर और namespace भी',
    },
  },
  messages: {
    en: {
      name: { what: '{name} is no name of SCORM 2004' },
      old: { what: '{name} is of SCORM 1.2', how: 'Write {today} in its place' },
      namespace: {
        what: '{name} is written in the namespace “{ns}”',
        how: 'Write the namespace as the standard does, to the letter',
      },
    },
    hi: {
      name: { what: '{name} SCORM 2004 का नाम नहीं है' },
      old: { what: '{name} SCORM 1.2 का है', how: 'इसकी जगह {today} लिखें' },
      namespace: {
        what: '{name} “{ns}” namespace में लिखा है',
        how: 'namespace को मानक की तरह अक्षर-अक्षर लिखें',
      },
    },
  },
  *check(manifest) {
    for (const element of manifest.all) {
      for (const named of [element, ...element.attributes]) {
        if (!OF_STANDARD.test(named.ns)) continue;
        const { name, local, ns } = named;
        const defined = DEFINED.get(ns);
        if (defined?.has(local)) continue;
        const today = TODAY[local] ?? '';
        const key = defined === undefined ? 'namespace' : today === '' ? 'name' : 'old';
        yield { key, data: { name, ns, today }, location: manifest.at(named) };
      }
    }
  },
});
