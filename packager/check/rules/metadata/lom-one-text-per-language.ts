import { SCORM } from '../../kinds.ts';
import { elementsIn } from '../../manifest/elements.ts';
import { languageOf, lomsOf, placeIn, textsIn } from '../../manifest/lom.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'lom-one-text-per-language',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: SCORM,
  unless: ['manifest-well-formed'],
  spec: 'IMS LOM 1.2.1, langstring; IEEE 1484.12.1, LangString',
  help: {
    en: {
      what: 'A text of the metadata stands once in each language',
      why: 'Which of the two a catalogue shows is left to chance.',
      how: 'Remove one, or give each its own element',
    },
    hi: {
      what: 'विवरण का पाठ हर भाषा में एक ही बार है',
      why: 'सूची में दोनों में से कौन-सा दिखे, यह संयोग है।',
      how: 'एक हटाएँ, या हर एक को अपना तत्व दें',
    },
  },
  messages: {
    en: {
      twice: { what: '<{element}> has two texts in {lang}' },
    },
    hi: {
      twice: { what: '<{element}> में {lang} के दो पाठ हैं' },
    },
  },
  async *check(manifest) {
    for await (const lom of lomsOf(manifest)) {
      for (const element of elementsIn(lom.root)) {
        const seen = new Set<string>();
        for (const text of textsIn(element)) {
          const lang = languageOf(text).toLowerCase();
          if (lang === '') continue;
          if (seen.has(lang)) {
            yield { key: 'twice', data: { element: element.local, lang }, location: placeIn(lom, text) };
            break;
          }
          seen.add(lang);
        }
      }
    }
  },
});
