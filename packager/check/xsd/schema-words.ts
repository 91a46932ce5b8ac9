/** What a schema fault is called (schema-fault.ts); shared by the rules on the manifest and on its metadata. */
import type { UiLang, Words } from '../../course/words.ts';
import type { SchemaKey } from './schema-fault.ts';

type Told = Exclude<SchemaKey, 'said-elsewhere'>;

export const SCHEMA_WORDS: Readonly<Record<UiLang, Readonly<Record<Told, Words>>>> = {
  en: {
    'attribute-missing': { what: '<{element}> has no attribute {name}' },
    'attribute-unknown': { what: '<{element}> has an attribute {attribute} it may not have' },
    'child-missing': { what: '<{element}> is not complete', how: 'Add {expected}' },
    'extension-unknown': { what: '{place} is of no standard known here' },
    'not-a-name': {
      what: '“{value}” cannot be an identifier',
      why: 'Identifiers start with a letter or _ and hold no spaces. Many LMSs import the package all the same; strict ones refuse it.',
      how: 'Start it with a letter; use letters, digits, - and _',
    },
    'not-one-of': { what: '“{value}” is no value of {place}', how: 'Use one of: {set}' },
    other: { what: '<{element}> does not fit the standard’s schema' },
    'text-not-allowed': { what: 'Text stands in <{element}> where only elements may' },
    'too-long': { what: '<{element}> holds {length, number} characters; {limit, number} are allowed' },
    unexpected: {
      what: '<{element}> may not stand here',
      why: 'The standard fixes the order of elements; an LMS may refuse the manifest.',
      how: 'Put {expected} here, or move <{element}>',
    },
    'unexpected-here': {
      what: '<{element}> may not stand here',
      why: 'The standard fixes the order of elements; an LMS may refuse the manifest.',
      how: 'Move or remove it',
    },
    'wrong-root': { what: '<{element}> is not the manifest of this standard' },
    'wrong-value': { what: '“{value}” is no value of {place}' },
  },
  hi: {
    'attribute-missing': { what: '<{element}> में {name} गुण नहीं है' },
    'attribute-unknown': { what: '<{element}> में {attribute} गुण नहीं चलता' },
    'child-missing': { what: '<{element}> अधूरा है', how: '{expected} जोड़ें' },
    'extension-unknown': { what: '{place} यहाँ के किसी मानक में नहीं है' },
    'not-a-name': {
      what: '“{value}” पहचान नहीं बन सकती',
      why: 'पहचान अक्षर या _ से शुरू होती है और उसमें ख़ाली जगह नहीं होती। कई LMS फिर भी पैकेज ले लेते हैं; सख़्त वाले लौटा देते हैं।',
      how: 'अक्षर से शुरू करें; अक्षर, अंक, - और _ ही रखें',
    },
    'not-one-of': { what: '“{value}” {place} में नहीं चलता', how: 'इनमें से एक लिखें: {set}' },
    other: { what: '<{element}> मानक के ढाँचे से मेल नहीं खाता' },
    'text-not-allowed': { what: '<{element}> में केवल तत्व आते हैं, पर पाठ लिखा है' },
    'too-long': { what: '<{element}> में {length, number} अक्षर हैं; {limit, number} तक चलते हैं' },
    unexpected: {
      what: '<{element}> यहाँ नहीं आ सकता',
      why: 'मानक में तत्वों का क्रम तय है; LMS मैनिफ़ेस्ट लौटा सकता है।',
      how: 'यहाँ {expected} रखें, या <{element}> को हटाकर सही जगह रखें',
    },
    'unexpected-here': {
      what: '<{element}> यहाँ नहीं आ सकता',
      why: 'मानक में तत्वों का क्रम तय है; LMS मैनिफ़ेस्ट लौटा सकता है।',
      how: 'सही जगह ले जाएँ या हटाएँ',
    },
    'wrong-root': { what: '<{element}> इस मानक का मैनिफ़ेस्ट नहीं है' },
    'wrong-value': { what: '“{value}” {place} में नहीं चलता' },
  },
};
