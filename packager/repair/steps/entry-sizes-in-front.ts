import type { Step } from '../step.ts';

const step: Step = {
  id: 'entry-sizes-in-front',
  archive: true,
  words: {
    en: {
      what: 'Sizes in front of the files in the archive',
      why: 'A receiver that unpacks while it receives needs them before the content.',
      changes: {
        sizes:
          '{count, plural, one {“{file}” has} other {“{file}” and # files in all have}} the size in front',
      },
    },
    hi: {
      what: 'संग्रह में फ़ाइलों के आकार उनसे पहले',
      why: 'जो मंच लेते-लेते खोलता है, उसे सामग्री से पहले आकार चाहिए।',
      changes: {
        sizes: '{count, plural, one {“{file}” का आकार} other {“{file}” और कुल # फ़ाइलों का आकार}} अब आगे लिखा है',
      },
    },
  },
  *mend(draft) {
    const found = draft.faultsOf('data-descriptor');
    const file = found[0]?.file;
    if (file !== undefined) yield { key: 'sizes', file, data: { file, count: found.length } };
  },
};
export default step;
