/** The rules in content/, in alphabetical order. `npm run new -- rule content/<id>` adds one. */
import type { Rule } from '../rule.ts';
import contentMatchesExtension from './content/content-matches-extension.ts';
import noEval from './content/no-eval.ts';
import noExternalSubresources from './content/no-external-subresources.ts';
import noFlash from './content/no-flash.ts';
import noIframe from './content/no-iframe.ts';
import noServerFiles from './content/no-server-files.ts';
import noSystemFiles from './content/no-system-files.ts';
import svgWithoutScripts from './content/svg-without-scripts.ts';

export const rules: readonly Rule[] = [
  contentMatchesExtension,
  noEval,
  noExternalSubresources,
  noFlash,
  noIframe,
  noServerFiles,
  noSystemFiles,
  svgWithoutScripts,
];
