import { SCORM2004 } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'ilias-single-lesson-reports',
  subject: 'manifest',
  severity: 'off',
  appliesTo: SCORM2004,
  spec: 'ILIAS, ilSCORM13Package::il_import, step 2.5',
  help: {
    en: {
      what: 'The only lesson of a course reports to the LMS',
      why: 'ILIAS takes the resource of an only item for a SCO; an asset never reports, so the course stays unfinished for ever.',
      how: 'Make the page a SCO that reports, or export it as a web page',
    },
    hi: {
      what: 'कोर्स का अकेला पाठ LMS को सूचना देता है',
      why: 'ILIAS अकेले विषय के resource को SCO मान लेता है; asset कभी सूचना नहीं देता, इसलिए कोर्स हमेशा अधूरा रहता है।',
      how: 'पन्ने को सूचना देने वाला SCO बनाएँ, या इसे वेब पृष्ठ के रूप में निर्यात करें',
    },
  },
  messages: {
    en: {
      asset: { what: '“{title}” is the only item and opens an asset' },
    },
    hi: {
      asset: { what: '“{title}” अकेला विषय है और asset खोलता है' },
    },
  },
  *check(manifest) {
    const items = [...manifest.items()];
    const [only] = items;
    if (!only || items.length > 1) return;
    const resource = manifest.resourceById(only.identifierref?.value);
    if (resource?.scormtype?.value.trim() !== 'asset') return;
    yield {
      key: 'asset',
      data: { title: only.title || only.identifier || '' },
      location: manifest.at(resource.scormtype),
    };
  },
});
