/**
 * The start tags of an HTML file in the order they are written. Rules ask what
 * elements a page has and where, never how they are nested, so no tree is built:
 * a page of a hundred thousand tags costs what reading it costs. Which text is
 * raw, and where SVG or MathML begins, is told to the tokenizer as the tree
 * construction of HTML would (13.2.6).
 */
import { foreignContent, type Token, type TokenHandler, Tokenizer } from 'parse5';
import { RAW_MODES } from '../../read/html-raw.ts';

export interface StartTag {
  readonly name: string;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  readonly location: Token.LocationWithAttributes | null;
  /** Text of a script or style, and where it starts. */
  raw: string;
  rawLocation: Token.Location | null;
  /** Of a link: what can be read of it, descriptions of its pictures among it. */
  said: string;
}

/** Start tags above which a page is not read on. */
export const MOST_TAGS = 100_000;
/** Letters of a link that are kept. */
const MOST_SAID = 200;

/** Every start tag, up to `MOST_TAGS`; never throws. */
export function startTagsOf(source: string): readonly StartTag[] {
  const tags: StartTag[] = [];
  /** Open `svg` or `math` elements, and open HTML inside them. */
  const foreign: string[] = [];
  let text: StartTag | undefined;
  let link: StartTag | undefined;
  const isForeign = (): boolean => foreign.length > 0 && foreign.at(-1) !== 'foreignobject';
  const keep = ({ chars, location }: Token.CharacterToken): void => {
    if (!text) {
      if (link && link.said.length < MOST_SAID) link.said += chars;
      return;
    }
    text.raw += chars;
    text.rawLocation ??= location;
  };
  const handler: TokenHandler = {
    onStartTag(token) {
      if (isForeign() && foreignContent.causesExit(token)) foreign.length = 0;
      const { tagName, selfClosing, attrs, location } = token;
      const inForeign = isForeign();
      const tag: StartTag = {
        // The tree construction reads <image> so (13.2.6.4.7).
        name: tagName === 'image' && !inForeign ? 'img' : tagName,
        attributes: attrs,
        location,
        raw: '',
        rawLocation: null,
        said: '',
      };
      tags.push(tag);
      text = tagName === 'script' || tagName === 'style' ? tag : undefined;
      if (tagName === 'a') link = tag;
      else if (link) link.said += ` ${attrs.find(({ name }) => name === 'alt')?.value ?? ''} `;
      const opens = tagName === 'svg' || tagName === 'math' || (inForeign && tagName === 'foreignobject');
      if (opens && !selfClosing) foreign.push(tagName);
      tokenizer.inForeignNode = isForeign();
      const mode = inForeign ? undefined : RAW_MODES[tagName];
      if (mode !== undefined) tokenizer.state = mode;
      if (tags.length >= MOST_TAGS) tokenizer.pause();
    },
    onEndTag({ tagName }) {
      text = undefined;
      if (tagName === 'a') link = undefined;
      const open = foreign.lastIndexOf(tagName);
      if (open >= 0) foreign.length = open;
      tokenizer.inForeignNode = isForeign();
    },
    onCharacter: keep,
    onWhitespaceCharacter: keep,
    onNullCharacter: keep,
    onComment() {},
    onDoctype() {},
    onEof() {},
  };
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, handler);
  tokenizer.write(source, true);
  return tags;
}
