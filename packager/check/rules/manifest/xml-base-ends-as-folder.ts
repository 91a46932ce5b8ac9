import { IMS_BEFORE_2004 } from '../../kinds.ts';
import { attributeOf } from '../../manifest/elements.ts';
import { XML_NS } from '../../manifest/manifest.ts';
import { folderOf, resolve } from '../../package/reference.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'xml-base-ends-as-folder',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: IMS_BEFORE_2004,
  unlessThere: ['xml-base-form'],
  spec: 'XML Base, 4; moodle/mod_scorm, scorm_get_manifest (base and href joined as they are)',
  help: {
    en: {
      what: 'xml:base ends in a slash',
      why: 'By the letter the last part of an address without / does not count; an LMS that joins base and href looks for “mediaindex.html”.',
      how: 'Write it like media/',
    },
    hi: {
      what: 'xml:base के अंत में / है',
      why: 'नियम से / के बिना पते का आख़िरी हिस्सा नहीं गिना जाता; base और href जोड़ने वाला LMS “mediaindex.html” खोजता है।',
      how: 'media/ की तरह लिखें',
    },
  },
  messages: {
    en: {
      open: { what: 'xml:base “{base}” does not end in a slash' },
    },
    hi: {
      open: { what: 'xml:base “{base}” के अंत में / नहीं है' },
    },
  },
  *check(manifest) {
    const { view } = manifest;
    const folder = folderOf(view.manifestPath ?? '');
    for (const element of manifest.all) {
      const base = attributeOf(element, 'base', XML_NS);
      const written = base?.value.trim();
      if (!base || !written || /[/\\]$/.test(written)) continue;
      // The address of a file is a base too: its folder counts.
      const named = resolve(written, folder);
      if (named.kind === 'file' && view.files.has(named.path)) continue;
      yield { key: 'open', data: { base: written }, location: manifest.at(base) };
    }
  },
});
