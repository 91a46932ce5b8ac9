import { isJunk } from '../draft.ts';
import { ManifestText } from '../manifest-text.ts';
import type { Step } from '../step.ts';

const step: Step = {
  id: 'no-system-files',
  words: {
    en: {
      what: 'A package without what operating systems leave behind',
      why: 'It serves no learner, and some receivers refuse the names.',
      changes: {
        removed: '“{file}” is gone',
        unlisted: '“{file}” is gone, and its line in the manifest',
        used: 'Kept: {page} shows “{file}”',
        launched: 'Kept: a resource starts with “{file}”',
      },
    },
    hi: {
      what: 'पैकेज, बिना ऑपरेटिंग सिस्टम की छोड़ी फ़ाइलों के',
      why: 'वे किसी शिक्षार्थी के काम की नहीं, और कुछ मंच ऐसे नाम नहीं लेते।',
      changes: {
        removed: '“{file}” हटाई',
        unlisted: '“{file}” हटाई, और मैनिफ़ेस्ट से उसकी पंक्ति भी',
        used: 'रहने दी: {page} “{file}” दिखाता है',
        launched: 'रहने दी: एक resource “{file}” से शुरू होता है',
      },
    },
  },
  async *mend(draft) {
    const junk = draft.paths.filter(isJunk);
    if (junk.length === 0) return;
    const view = await draft.view();
    const shownBy = new Map<string, string>();
    for await (const { path, addresses } of view.htmlFiles()) {
      for (const { target } of addresses) {
        // A page among the junk holds nothing in the package.
        if (target.kind === 'file' && !junk.includes(path)) shownBy.set(target.path, path);
      }
    }
    const manifest = await ManifestText.of(draft);
    const resources = view.manifest?.resources ?? [];
    for (const file of junk) {
      const page = shownBy.get(file);
      if (page !== undefined) {
        yield { key: 'used', file, data: { file, page }, left: true };
        continue;
      }
      const names = ({ target }: (typeof resources)[number] | (typeof resources)[number]['files'][number]) =>
        target.kind === 'file' && target.path === file;
      const lines = resources.flatMap(({ files }) => files.filter(names));
      if (resources.some(names) || (lines.length > 0 && !manifest)) {
        yield { key: 'launched', file, data: { file }, left: true };
        continue;
      }
      for (const { element } of lines) manifest?.remove(element);
      draft.remove(file);
      yield { key: lines.length > 0 ? 'unlisted' : 'removed', file, data: { file } };
    }
    await manifest?.save();
  },
};
export default step;
