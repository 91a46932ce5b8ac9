import { SCORM } from '../../kinds.ts';
import { lomElements, lomName, lomsOf, placeIn, wordsIn } from '../../manifest/lom.ts';
import { folderOf, resolve } from '../../package/reference.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'lom-locations-found',
  subject: 'manifest',
  severity: 'info',
  appliesTo: SCORM,
  unless: ['manifest-well-formed', 'entry-count-sane'],
  spec: 'IMS LOM 1.2.1, 4.3 location; IEEE 1484.12.1, 4.3',
  help: {
    en: {
      what: 'What the metadata say the content is at, is there',
      why: 'Who follows the address from a catalogue finds nothing.',
      how: 'Write the path of a file of the package, or a whole address',
    },
    hi: {
      what: 'विवरण में सामग्री जहाँ बताई है, वहाँ वह है',
      why: 'सूची से पते पर जाने वाले को कुछ नहीं मिलता।',
      how: 'पैकेज की किसी फ़ाइल का पथ लिखें, या पूरा पता',
    },
  },
  messages: {
    en: { missing: { what: '“{address}” in <location> is not in the package' } },
    hi: { missing: { what: '<location> का “{address}” पैकेज में नहीं है' } },
  },
  async *check(manifest) {
    const { view } = manifest;
    if (view.alone) return;
    for await (const lom of lomsOf(manifest)) {
      for (const element of lomElements(lom, 'location')) {
        if (!element.parent || lomName(element.parent) !== 'technical') continue;
        const address = wordsIn(element);
        // Some say it from the manifest, some from the file that it stands in.
        const targets = ['', folderOf(lom.file), manifest.baseOf(element)].map((from) =>
          resolve(address, from),
        );
        const [target] = targets;
        // “.” is the package itself.
        if (target?.kind !== 'file' || target.path === '' || targets.some((each) => view.holds(each)))
          continue;
        // A folder is said as well.
        if (view.files.paths.some((path) => path.startsWith(`${target.path.replace(/\/$/, '')}/`))) continue;
        yield { key: 'missing', data: { address }, location: placeIn(lom, element) };
      }
    }
  },
});
