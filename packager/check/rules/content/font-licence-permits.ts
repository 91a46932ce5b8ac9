import { fontNames } from '../../../read/font.ts';
import { WEB } from '../../kinds.ts';
import { rule } from '../../rule.ts';

/** Numbers of the names in which a font's maker says what may be done with it: copyright, description, licence. */
const [COPYRIGHT, DESCRIPTION, LICENCE] = [0, 10, 13];
/** Turns of phrase of fonts that are shown, tried or used at home, and not given to others. */
const FORBIDS =
  /personal use only|for personal use|non[- ]commercial use only|free for personal|(?:demo|trial|evaluation) (?:version|font|purposes)|for evaluation|(?:may not|must not|cannot) be (?:copied|distributed|redistributed|embedded|shared)|not for (?:re)?distribution|do not (?:distribute|redistribute|share)|\bdesktop (?:licen[cs]e|use) only/i;

export default rule({
  id: 'font-licence-permits',
  subject: 'package',
  severity: 'info',
  appliesTo: WEB,
  unlessThere: ['font-allows-embedding'],
  spec: 'OpenType, name table, 0, 10 and 13; Copyright Act 1957, section 51',
  help: {
    en: {
      what: 'What a font says of its licence lets it be passed on',
      why: 'Who packs a font gives it to every learner; trial and home licences do not cover that.',
      how: 'Use a font with a free licence, or get the permission in writing',
    },
    hi: {
      what: 'फ़ॉन्ट का अपना लाइसेंस उसे आगे देने की अनुमति देता है',
      why: 'पैकेज में रखा फ़ॉन्ट हर शिक्षार्थी को मिलता है; परख और निजी उपयोग के लाइसेंस में यह नहीं आता।',
      how: 'मुक्त लाइसेंस वाला फ़ॉन्ट लें, या लिखित अनुमति लें',
    },
  },
  messages: {
    en: { forbids: { what: '“{file}” says of itself: “{said}”' } },
    hi: { forbids: { what: '“{file}” अपने बारे में कहता है: “{said}”' } },
  },
  async *check(view) {
    for (const file of view.files.paths.filter((path) => /\.(ttf|otf|woff2?)$/i.test(path))) {
      const bytes = await view.bytes(file);
      if (!bytes) continue;
      const names = fontNames(bytes);
      const said = [LICENCE, COPYRIGHT, DESCRIPTION]
        .map((id) => FORBIDS.exec(names.get(id) ?? '')?.[0])
        .find(Boolean);
      if (said) yield { key: 'forbids', data: { file, said }, location: { in: 'package', file } };
    }
  },
});
