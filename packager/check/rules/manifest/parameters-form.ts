import { SCORM } from '../../kinds.ts';
import { clause } from '../../manifest/demands-2004.ts';
import { rule } from '../../rule.ts';

/** `#part`, or name=value pairs; those may begin with `?` or `&`. */
const FORM = /^(#\S*|[?&]\S*|[^\s=&#?/]+=\S*)$/;

export default rule({
  id: 'parameters-form',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: SCORM,
  spec: 'SCORM 1.2 CAM, item parameters; REQ_30.6.3.6.4.2',
  help: {
    en: {
      what: 'Parameters can be joined to the address',
      why: 'The LMS glues them to the href; another form gives a wrong address.',
      how: 'Begin with ? and write name=value, joined by &',
    },
    hi: {
      what: 'parameters पते के साथ जुड़ सकते हैं',
      why: 'LMS इन्हें href से जोड़ देता है; दूसरे रूप में पता ग़लत बनता है।',
      how: '? से शुरू करें और name=value लिखें, बीच में &',
    },
  },
  messages: {
    en: { form: { what: 'The parameters “{value}” do not fit an address' } },
    hi: { form: { what: 'parameters “{value}” पते में नहीं जुड़ते' } },
  },
  *check(manifest) {
    for (const { parameters } of manifest.items()) {
      if (!parameters?.value || FORM.test(parameters.value)) continue;
      const data = { value: parameters.value };
      yield { key: 'form', data, location: manifest.at(parameters), ...clause(manifest, 'REQ_30.6.3.6.4.2') };
    }
  },
});
