import { IMS_BEFORE_2004 } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'launch-file-listed',
  subject: 'manifest',
  severity: 'info',
  appliesTo: IMS_BEFORE_2004,
  unless: ['launch-file-exists'],
  spec: 'SCORM 1.2 CAM, file',
  help: {
    en: {
      what: 'A resource lists the file it starts with',
      why: 'Some LMSs copy only what is listed.',
      how: 'Add a <file> with the same href',
    },
    hi: {
      what: 'resource अपनी शुरुआती फ़ाइल भी सूची में रखता है',
      why: 'कुछ LMS वही फ़ाइलें रखते हैं जो सूची में हों।',
      how: 'उसी href वाला <file> जोड़ें',
    },
  },
  messages: {
    en: { unlisted: { what: '“{path}” starts the resource but is not listed in it' } },
    hi: { unlisted: { what: '“{path}” से resource शुरू होता है, पर वह सूची में नहीं' } },
  },
  *check(manifest) {
    for (const { href, target, files } of manifest.resources) {
      if (!href || target.kind !== 'file') continue;
      if (files.some((f) => f.target.kind === 'file' && f.target.path === target.path)) continue;
      yield { key: 'unlisted', data: { path: target.path }, location: manifest.at(href) };
    }
  },
});
