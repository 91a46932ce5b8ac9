import { WEB } from '../../kinds.ts';
import { elementsIn } from '../../manifest/elements.ts';
import { extensionOf } from '../../package/reference.ts';
import { rule } from '../../rule.ts';

const ELEMENTS = /^(script|foreignObject|iframe|object|embed|animate\w*|set)$/i;
const ADDRESS = /^\s*(javascript|vbscript|data:text\/html)/i;

export default rule({
  id: 'svg-without-scripts',
  subject: 'package',
  severity: 'off',
  appliesTo: WEB,
  spec: 'knowledge platform, FileUploadValidator',
  help: {
    en: {
      what: 'SVG pictures hold no scripts',
      why: 'The platform refuses such pictures, since they can act in the learner’s name.',
      how: 'Save the picture without scripts, animation and foreign content',
    },
    hi: {
      what: 'SVG चित्रों में स्क्रिप्ट नहीं',
      why: 'मंच ऐसे चित्र लौटा देता है, क्योंकि वे शिक्षार्थी के नाम से काम कर सकते हैं।',
      how: 'चित्र को बिना स्क्रिप्ट, एनिमेशन और बाहरी सामग्री के सहेजें',
    },
  },
  messages: {
    en: { element: { what: '“{file}” holds <{name}>' }, attribute: { what: '“{file}” holds {name}' } },
    hi: { element: { what: '“{file}” में <{name}> है' }, attribute: { what: '“{file}” में {name} है' } },
  },
  async *check(view) {
    for (const file of view.files.paths.filter((path) => extensionOf(path) === 'svg')) {
      for (const element of elementsIn((await view.xml(file))?.root)) {
        const at = (place: { line: number; column: number }) =>
          ({ in: 'package', file, line: place.line, column: place.column }) as const;
        if (ELEMENTS.test(element.local))
          yield { key: 'element', data: { file, name: element.local }, location: at(element) };
        const active = element.attributes.find((a) => /^on/i.test(a.local) || ADDRESS.test(a.value));
        if (active) yield { key: 'attribute', data: { file, name: active.name }, location: at(active) };
      }
    }
  },
});
