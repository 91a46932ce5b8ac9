import { htmlText } from '../../../read/text/html.ts';
import { AGENCY } from '../../media/agencies.ts';
import { extensionOf } from '../../package/reference.ts';
import { rule } from '../../rule.ts';

/** What programs and agencies write across a drawing that was not paid for. */
const STAMP =
  /\bwatermark(?:ed)?\b|\b(?:evaluation|trial|demo|unregistered|unlicen[cs]ed) (?:copy|version|only|mode)\b|\bfor evaluation\b|\bpreview only\b|\bcreated with (?:an? )?(?:evaluation|trial)\b/iu;
/** Letters around the word that are shown. */
const SHOWN = 60;

const OPENS = /<(?:[a-z]{1,20}:)?text\b[^<>]*>/gi;
const CLOSES = /<\/(?:[a-z]{1,20}:)?text\s*>/gi;

/** Its writing: the text elements, and no style or script. Each letter is read once, also where nothing is closed. */
function writing(source: string): string {
  const texts: string[] = [];
  OPENS.lastIndex = 0;
  for (let open = OPENS.exec(source); open; open = OPENS.exec(source)) {
    CLOSES.lastIndex = OPENS.lastIndex;
    const close = CLOSES.exec(source);
    if (!close) break;
    texts.push(source.slice(OPENS.lastIndex, close.index).replace(/\s+/g, ' '));
    OPENS.lastIndex = CLOSES.lastIndex;
  }
  // One line for each, as for each paragraph of a page.
  return htmlText(texts.join('<p>')).text;
}

export default rule({
  id: 'drawings-without-stamp',
  subject: 'package',
  severity: 'info',
  spec: 'Copyright Act 1957, section 51; iGOT upload form, IPR declaration',
  help: {
    en: {
      what: 'Drawings bear no stamp of an agency or of a trial version',
      why: 'Learners see that nobody has paid for it, and its owner sees it too.',
      how: 'Save the drawing anew with a licensed program, or get its licensed version',
    },
    hi: {
      what: 'रेखाचित्रों पर किसी एजेंसी या ट्रायल संस्करण की छाप नहीं है',
      why: 'शिक्षार्थी देखते हैं कि इसका दाम नहीं चुकाया गया, और इसका स्वामी भी।',
      how: 'लाइसेंस वाले प्रोग्राम से फिर सहेजें, या लाइसेंस वाला चित्र लें',
    },
  },
  messages: {
    en: { stamp: { what: '“{name}” shows “{words}”: a person must look' } },
    hi: { stamp: { what: '“{name}” पर “{words}” लिखा है: किसी को देखना होगा' } },
  },
  async *check(view) {
    for (const file of view.files.paths.filter((path) => extensionOf(path) === 'svg')) {
      const source = await view.text(file);
      if (source === undefined || !/<(?:[a-z]+:)?text\b/i.test(source)) continue;
      const written = writing(source);
      const found = STAMP.exec(written) ?? AGENCY.exec(written);
      if (!found) continue;
      const line = written.slice(written.lastIndexOf('\n', found.index) + 1).split('\n')[0] ?? '';
      const data = { name: file, words: line.slice(0, SHOWN) };
      // A credit line names an agency too, and a lesson may speak of watermarks.
      yield { key: 'stamp', data, location: { in: 'package', file }, outcome: 'review' };
    }
  },
});
