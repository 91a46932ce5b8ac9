import { IMS, XAPI } from '../../kinds.ts';
import type { Location } from '../../location.ts';
import { titlesIn } from '../../manifest/titles.ts';
import type { PackageView } from '../../package/view.ts';
import { rule } from '../../rule.ts';

/** Gaps as templates write them: {{name}}, ${name}, <%= name %>, @@name, %NAME%, [YOUR NAME]. */
const GAP =
  /\{\{[^{}]{0,80}\}\}|\$\{[^{}]{0,80}\}|<%.{0,80}?%>|@@[\w.]{2,80}|%[A-Z][A-Z0-9_]{2,40}%|\[(?:YOUR|INSERT|ENTER)[ _][A-Z _]{1,40}\]/;

/** What is read by people or names things, with its place. */
function* texts(view: PackageView): Generator<{ text: string; location: Location }> {
  yield* titlesIn(view);
  const { manifest, xapi } = view;
  for (const element of manifest?.all ?? [])
    for (const attribute of element.attributes)
      if (manifest && /^(identifier|identifierref|href)$/.test(attribute.name))
        yield { text: attribute.value, location: manifest.at(attribute) };
  for (const { id } of xapi?.identified ?? [])
    if (xapi && id) yield { text: id.value, location: xapi.at(id) };
  for (const { element, address } of xapi?.launches ?? [])
    if (xapi) yield { text: address, location: xapi.at(element) };
}

export default rule({
  id: 'no-placeholders-left',
  subject: 'package',
  severity: 'info',
  appliesTo: [...IMS, ...XAPI],
  help: {
    en: {
      what: 'No gap of a template is left in the manifest',
      why: 'Learners read the name of the gap; where it names a file or an activity, nothing is found.',
      how: 'Fill it in, or export the course again',
    },
    hi: {
      what: 'मैनिफ़ेस्ट में टेम्पलेट की कोई ख़ाली जगह नहीं बची',
      why: 'शिक्षार्थियों को ख़ाली जगह का नाम दिखता है; फ़ाइल या गतिविधि का नाम हो तो कुछ नहीं मिलता।',
      how: 'इसे भरें, या कोर्स फिर से निर्यात करें',
    },
  },
  messages: {
    en: { gap: { what: '“{gap}” was left unfilled' } },
    hi: { gap: { what: '“{gap}” नहीं भरा गया' } },
  },
  *check(view) {
    for (const { text, location } of texts(view)) {
      const gap = GAP.exec(text)?.[0];
      if (gap !== undefined) yield { key: 'gap', data: { gap }, location };
    }
  },
});
