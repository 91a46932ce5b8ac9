import { SCORM2004 } from '../../kinds.ts';
import {
  attributeNamed,
  clause,
  DEMANDS,
  elementsUnder,
  requirementsOf,
} from '../../manifest/demands-2004.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'flags-true-or-false',
  subject: 'manifest',
  severity: 'error',
  appliesTo: SCORM2004,
  unlessThere: ['manifest-matches-schema'],
  spec: 'SCORM 2004 CAM 3 and 5',
  requirements: requirementsOf(({ attributes = {} }) =>
    Object.values(attributes).flatMap(({ flag, value }) => (flag ? [value] : [])),
  ),
  cause: ({ data }) => `${data?.element} ${data?.name}`,
  help: {
    en: {
      what: 'Every switch of sequencing is true or false',
      why: 'XML also allows 1 and 0, SCORM 2004 does not: an LMS may take the opposite of what is meant.',
      how: 'Write true or false',
    },
    hi: {
      what: 'sequencing का हर विकल्प true या false है',
      why: 'XML में 1 और 0 भी चलते हैं, SCORM 2004 में नहीं: LMS उलटा मान सकता है।',
      how: 'true या false लिखें',
    },
  },
  messages: {
    en: { value: { what: '{name} of <{element}> is “{value}”' } },
    hi: { value: { what: '<{element}> के {name} में “{value}” लिखा है' } },
  },
  *check(manifest) {
    for (const [key, { attributes = {} }] of DEMANDS) {
      const flags = Object.entries(attributes).filter(([, { flag }]) => flag);
      for (const element of flags.length > 0 ? elementsUnder(manifest, key) : []) {
        if (element.attributes.length === 0) continue;
        for (const [name, { value }] of flags) {
          const attribute = attributeNamed(element, name);
          if (!attribute || !value || /^\s*(true|false)\s*$/.test(attribute.value)) continue;
          const data = { name, element: element.local, value: attribute.value };
          yield { key: 'value', data, location: manifest.at(attribute), ...clause(manifest, value) };
        }
      }
    }
  },
});
