/** Elements whose content is not markup, and how a tokenizer reads it (HTML, 13.2.6.4.7). */
import { type Tokenizer, TokenizerMode } from 'parse5';

type StateValue = Tokenizer['state'];

export const RAW_MODES: Readonly<Record<string, StateValue>> = {
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  // Its content is for browsers that run no scripts; a course is for those that do.
  noscript: TokenizerMode.RAWTEXT,
  script: TokenizerMode.SCRIPT_DATA,
  plaintext: TokenizerMode.PLAINTEXT,
};
