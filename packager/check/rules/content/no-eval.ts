import { WEB } from '../../kinds.ts';
import { type TextPlace, within } from '../../package/place-in-text.ts';
import { evalUses } from '../../package/script.ts';
import { askOfEveryText, SCRIPTED } from '../../package/text-pass.ts';
import { rule } from '../../rule.ts';

const evals = askOfEveryText<TextPlace & { file: string; name: string }>({
  of: SCRIPTED,
  *ask({ file, scripts }) {
    for (const script of scripts)
      for (const { name, ...inside } of evalUses(script)) yield { file, name, ...within(script, inside) };
  },
});

export default rule({
  id: 'no-eval',
  subject: 'package',
  severity: 'off',
  appliesTo: WEB,
  spec: 'iGOT upload form, declaration 2',
  help: {
    en: {
      what: 'No script runs text as program',
      why: 'The upload form asks to confirm that there is no eval; a reviewer may reject the course.',
      how: 'Use a build of the library without eval or new Function',
    },
    hi: {
      what: 'कोई स्क्रिप्ट पाठ को प्रोग्राम की तरह नहीं चलाती',
      why: 'अपलोड फ़ॉर्म में पुष्टि करनी होती है कि eval नहीं है; समीक्षक कोर्स लौटा सकता है।',
      how: 'लाइब्रेरी का वह रूप लें जिसमें eval या new Function न हो',
    },
  },
  messages: {
    en: { eval: { what: '“{file}” calls {name}' } },
    hi: { eval: { what: '“{file}” {name} चलाती है' } },
  },
  async *check(view) {
    for (const { file, name, ...place } of await evals(view))
      yield { key: 'eval', data: { file, name }, location: { in: 'package', file, ...place } };
  },
});
