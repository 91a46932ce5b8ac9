import { rule } from '../../rule.ts';

export default rule({
  id: 'pdf-has-text',
  subject: 'pdf',
  severity: 'warning',
  appliesTo: ['pdf'],
  spec: 'RPwD Rules 2017, 15(1)(c); WCAG 2.2, 1.4.5',
  help: {
    en: {
      what: 'The text of a PDF is text, not a picture of it',
      why: 'It cannot be searched, read aloud or enlarged without blur.',
      how: 'Make the PDF from its source, or run OCR over the scan',
    },
    hi: {
      what: 'PDF का पाठ सचमुच पाठ है, उसका चित्र नहीं',
      why: 'उसमें न खोज चलती है, न वह बोलकर सुनाया जा सकता है।',
      how: 'मूल दस्तावेज़ से PDF बनाएँ, या स्कैन पर OCR चलाएँ',
    },
  },
  messages: {
    en: {
      none: { what: 'No page of “{name}” has text' },
      most: { what: '{without} of {pages} pages of “{name}” have no text' },
    },
    hi: {
      none: { what: '“{name}” के किसी पृष्ठ में पाठ नहीं है' },
      most: { what: '“{name}” के {pages} में से {without} पृष्ठों में पाठ नहीं है' },
    },
  },
  *check({ name, facts, at }) {
    if (!facts || facts.shown === 0) return;
    const { shown, withText, pages } = facts;
    if (withText === 0) yield { key: 'none', data: { name }, location: at };
    // A cover, a plan or a form may well be a picture; more than half is a scan.
    else if (shown - withText > withText)
      yield { key: 'most', data: { name, without: shown - withText, pages }, location: at };
  },
});
