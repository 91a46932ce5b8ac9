import { WEB } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'pdfs-inside-can-be-searched',
  subject: 'pdf',
  severity: 'info',
  appliesTo: WEB,
  unlessThere: ['media-is-what-it-says'],
  spec: 'RPwD Rules 2017, 15(1)(c)',
  help: {
    en: {
      what: 'PDFs in a package hold text and no lock',
      why: 'They cannot be searched or read aloud.',
      how: 'Make the PDF from its source, without a password',
    },
    hi: {
      what: 'पैकेज की PDF में पाठ है और ताला नहीं',
      why: 'उनमें न खोज चलती है, न वे बोलकर सुनाई जा सकती हैं।',
      how: 'मूल दस्तावेज़ से, बिना पासवर्ड के PDF बनाएँ',
    },
  },
  messages: {
    en: {
      scan: { what: '“{file}” has no text' },
      encrypted: { what: '“{file}” is encrypted' },
      broken: { what: '“{file}” cannot be read as a PDF' },
    },
    hi: {
      scan: { what: '“{file}” में पाठ नहीं है' },
      encrypted: { what: '“{file}” कूटबद्ध है' },
      broken: { what: '“{file}” PDF के रूप में पढ़ी नहीं जा सकती' },
    },
  },
  *check({ file, facts, tooLarge, at }) {
    if (tooLarge) return;
    const data = { file };
    if (!facts) yield { key: 'broken', data, location: at };
    else if (facts.encrypted) yield { key: 'encrypted', data, location: at };
    else if (facts.shown > 0 && facts.withText === 0) yield { key: 'scan', data, location: at };
  },
});
