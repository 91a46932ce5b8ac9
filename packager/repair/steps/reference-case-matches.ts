import type { XapiCourse } from '../../check/manifest/xapi-course.ts';
import { folderOf } from '../../check/package/reference.ts';
import { readdress } from '../address.ts';
import type { Draft } from '../draft.ts';
import { ManifestText } from '../manifest-text.ts';
import type { Change, Step } from '../step.ts';
import { XmlText } from '../xml-text.ts';

const step: Step = {
  id: 'reference-case-matches',
  words: {
    en: {
      what: 'The manifest names files in their own capitals',
      why: 'On most servers “Page.html” and “page.html” are two files, so the lesson would not be found.',
      changes: { case: '“{href}” is written “{now}”, as the file is' },
    },
    hi: {
      what: 'मैनिफ़ेस्ट में फ़ाइलों के नाम ठीक उन्हीं अक्षरों में',
      why: 'ज़्यादातर सर्वरों पर “Page.html” और “page.html” दो फ़ाइलें हैं, इसलिए पाठ नहीं मिलता।',
      changes: { case: '“{href}” की जगह “{now}” लिखा, जैसा फ़ाइल का नाम है' },
    },
  },
  async *mend(draft) {
    const { xapi } = await draft.view();
    if (xapi) yield* mendLaunches(draft, xapi);
    const text = await ManifestText.of(draft);
    if (!text) return;
    const { manifest } = text;
    const { view } = manifest;
    for (const { element, href, target } of manifest.resources.flatMap((r) => [r, ...r.files])) {
      if (!href || target.kind !== 'file' || view.holds(target)) continue;
      const actual = view.inOtherCase(target.path);
      const now = actual && readdress(href.value, manifest.baseOf(element), target.path, actual);
      if (now === undefined || now === href.value) continue;
      text.setValue(element, href, now);
      yield { key: 'case', file: manifest.path, line: href.line, data: { href: href.value, now } };
    }
    await text.save();
  },
};
export default step;

/** The addresses that cmi5.xml or tincan.xml launches. */
async function* mendLaunches(draft: Draft, course: XapiCourse): AsyncGenerator<Change> {
  const text = await XmlText.at(draft, course.path);
  if (!text) return;
  for (const { element, address, target } of course.launches) {
    if (target.kind !== 'file' || course.view.holds(target)) continue;
    const actual = course.view.inOtherCase(target.path);
    const now = actual && readdress(address, folderOf(course.path), target.path, actual);
    if (now === undefined || now === address) continue;
    text.setText(element, now);
    yield { key: 'case', file: course.path, line: element.line, data: { href: address, now } };
  }
  await text.save();
}
