import { SCORM2004 } from '../../kinds.ts';
import { collapse } from '../../manifest/elements.ts';
import { allSequencing } from '../../manifest/sequencing.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'sequencing-references-resolve',
  subject: 'manifest',
  severity: 'error',
  appliesTo: SCORM2004,
  spec: 'REQ_31.3.2, REQ_31.3.3, REQ_31.3.4, REQ_31.4, REQ_31.4.3',
  help: {
    en: {
      what: 'Shared sequencing is named once and found',
      why: 'The activity runs without the rules it was given.',
      how: 'Make IDRef and the ID in <sequencingCollection> the same',
    },
    hi: {
      what: 'साझा sequencing का एक नाम है और वह मिलता है',
      why: 'गतिविधि बिना अपने नियमों के चलती है।',
      how: 'IDRef और <sequencingCollection> की ID एक-सी रखें',
    },
  },
  messages: {
    en: {
      missing: { what: 'The sequencing “{id}” is not in the collection' },
      twice: { what: 'The sequencing “{id}” is in the collection twice' },
      unnamed: { what: 'A sequencing in the collection has no ID', how: 'Give it an ID' },
      'id-outside': {
        what: 'The ID “{id}” stands outside the collection',
        how: 'Remove it, or move the sequencing into the collection',
      },
      'reference-inside': {
        what: 'An IDRef stands inside the collection',
        how: 'Write the rules here, without IDRef',
      },
    },
    hi: {
      missing: { what: 'sequencing “{id}” संग्रह में नहीं है' },
      twice: { what: 'sequencing “{id}” संग्रह में दो बार है' },
      unnamed: { what: 'संग्रह की एक sequencing में ID नहीं है', how: 'उसे ID दें' },
      'id-outside': { what: 'ID “{id}” संग्रह के बाहर है', how: 'उसे हटाएँ, या sequencing को संग्रह में ले जाएँ' },
      'reference-inside': { what: 'संग्रह के भीतर IDRef है', how: 'यहाँ नियम लिखें, IDRef नहीं' },
    },
  },
  *check(manifest) {
    const all = [...allSequencing(manifest)];
    const named = new Set<string>();
    for (const { element, id, reference, shared } of all) {
      if (shared && reference)
        yield { key: 'reference-inside', location: manifest.at(reference), spec: 'REQ_31.4' };
      if (!id) {
        if (shared) yield { key: 'unnamed', location: manifest.at(element), spec: 'REQ_31.3.3' };
        continue;
      }
      const data = { id: collapse(id.value) };
      if (!shared) yield { key: 'id-outside', data, location: manifest.at(id), spec: 'REQ_31.3.4' };
      else if (named.has(data.id))
        yield { key: 'twice', data, location: manifest.at(id), spec: 'REQ_31.3.2' };
      else named.add(data.id);
    }
    for (const { reference, shared } of all) {
      if (shared || !reference || named.has(collapse(reference.value))) continue;
      const data = { id: reference.value };
      yield { key: 'missing', data, location: manifest.at(reference), spec: 'REQ_31.4.3' };
    }
  },
});
