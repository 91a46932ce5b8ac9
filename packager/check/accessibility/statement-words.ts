/** The words of the conformance statement. */
import type { UiLang } from '../../course/words.ts';
import type { Level } from './statement.ts';

interface StatementWords {
  readonly title: string;
  readonly level: Readonly<Record<Level, string>>;
  readonly lead: string;
  /** With pages, views. */
  readonly looked: string;
  readonly notLooked: string;
  readonly honest: string;
  readonly others: string;
  readonly owner: string;
  readonly hash: string;
  readonly made: string;
  readonly sum: string;
  readonly criteria: string;
  readonly criterion: string;
  readonly clauses: string;
  readonly conformance: string;
  readonly remarks: string;
  /** With faults, pages. */
  readonly faults: string;
  /** With open. */
  readonly open: string;
  /** With count. */
  readonly passed: string;
  readonly untested: string;
  readonly absent: string;
  /** With by, reason, date. */
  readonly said: string;
}

export const STATEMENT_WORDS: Readonly<Record<UiLang, StatementWords>> = {
  en: {
    title: 'Accessibility conformance statement',
    level: {
      supports: 'Supports',
      partially: 'Partially supports',
      'does-not': 'Does not support',
      'not-applicable': 'Not applicable',
      'not-tested': 'Not tested',
    },
    lead: 'Held against WCAG 2.2, levels A and AA',
    looked:
      'A browser looked at {pages, plural, one {# page} other {# pages}} in every language and scheme of colours: {views, plural, one {# view} other {# views}}.',
    notLooked: 'No browser has looked at the pages: only what the rules read in the course is said here.',
    honest:
      'Programs find some faults and prove nothing good. “Supports” therefore stands where a person has declared it, or where a program sees all that is asked. “Not tested” means that a person must still judge it.',
    others:
      'GIGW 3.0 and IS 17802 rest on WCAG 2.1. Their clause numbers stand here as far as we have seen them; those of EN 301 549 V3.2.1, on which IS 17802 rests, stand beside them.',
    owner: 'Owner',
    hash: 'Number of the course (SHA-256)',
    made: 'Made',
    sum: 'In sum',
    criteria: 'Each criterion',
    criterion: 'Criterion',
    clauses: 'Clauses',
    conformance: 'Conformance',
    remarks: 'Remarks',
    faults:
      '{faults, plural, one {# fault} other {# faults}} on {pages, plural, one {# page} other {# pages}}.',
    open: '{open, plural, one {# place} other {# places}} that only a person can judge.',
    passed: '{count, plural, one {# automatic test} other {# automatic tests}} found nothing.',
    untested: 'No automatic test bears on it.',
    absent: 'The course has nothing that it is about.',
    said: '{by}, {date}: {reason}',
  },
  hi: {
    title: 'सुगम्यता अनुरूपता विवरण',
    level: {
      supports: 'पूरा करता है',
      partially: 'कुछ हद तक पूरा करता है',
      'does-not': 'पूरा नहीं करता',
      'not-applicable': 'लागू नहीं',
      'not-tested': 'जाँचा नहीं गया',
    },
    lead: 'WCAG 2.2 के स्तर A और AA से मिलाया गया',
    looked: 'ब्राउज़र ने हर भाषा और हर रंग योजना में {pages, number} पृष्ठ देखे: कुल {views, number} दृश्य।',
    notLooked: 'पृष्ठों को किसी ब्राउज़र ने नहीं देखा: यहाँ केवल वही है जो नियमों ने कोर्स में पढ़ा।',
    honest:
      'प्रोग्राम कुछ कमियाँ ढूँढ़ते हैं, अच्छाई साबित नहीं करते। इसलिए “पूरा करता है” वहीं लिखा है जहाँ किसी व्यक्ति ने कहा हो, या जहाँ प्रोग्राम सब कुछ देख सकता हो। “जाँचा नहीं गया” का अर्थ है कि किसी व्यक्ति को अभी देखना है।',
    others:
      'GIGW 3.0 और IS 17802 का आधार WCAG 2.1 है। उनकी धाराओं के नंबर वहीं दिए हैं जहाँ हमने देखे हैं; साथ में EN 301 549 V3.2.1 के नंबर हैं, जिस पर IS 17802 आधारित है।',
    owner: 'स्वामी',
    hash: 'कोर्स का नंबर (SHA-256)',
    made: 'बनाया गया',
    sum: 'कुल मिलाकर',
    criteria: 'हर मानदंड',
    criterion: 'मानदंड',
    clauses: 'धाराएँ',
    conformance: 'अनुरूपता',
    remarks: 'टिप्पणी',
    faults: '{pages, number} पृष्ठों पर {faults, number} कमियाँ।',
    open: '{open, number} जगहें, जिन्हें कोई व्यक्ति ही परख सकता है।',
    passed: '{count, number} स्वचालित जाँचों को कुछ नहीं मिला।',
    untested: 'इसकी कोई स्वचालित जाँच नहीं है।',
    absent: 'कोर्स में ऐसा कुछ नहीं जिस पर यह लागू हो।',
    said: '{by}, {date}: {reason}',
  },
};
