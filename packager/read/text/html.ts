/**
 * The text of an HTML page as a reader sees it: one line a block, scripts and
 * styles left out. No tree is built, so a hostile page costs what reading it costs.
 */
import { type Token, type TokenHandler, Tokenizer } from 'parse5';
import { RAW_MODES } from '../html-raw.ts';

export interface HtmlText {
  readonly text: string;
  readonly title?: string;
  readonly language?: string;
}

/** Elements that stand within a line (HTML, 4.5); all others begin and end one. */
const IN_LINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr ruby rb'.split(
    ' ',
  ),
);

/** Elements whose content no reader sees as text. */
const UNSEEN: ReadonlySet<string> = new Set(
  'script style template noscript iframe object svg math audio video canvas select textarea rt rp noembed noframes'.split(
    ' ',
  ),
);

/** Never throws. */
export function htmlText(source: string): HtmlText {
  const reader = new Reader();
  reader.read(source);
  return reader.found;
}

class Reader {
  #text = '';
  #title: string | undefined;
  #language: string | undefined;
  #inTitle = false;
  /** The unseen element that is open, and how many of its name are inside one another. */
  #unseen: { readonly name: string; depth: number } | undefined;

  read(source: string): void {
    const nothing = () => {};
    const chars = ({ chars }: Token.CharacterToken) => this.#add(chars);
    const handler: TokenHandler = {
      onStartTag: (tag) => {
        this.#open(tag);
        const mode = RAW_MODES[tag.tagName];
        if (mode !== undefined && this.#unseen?.name !== 'svg') tokenizer.state = mode;
      },
      onEndTag: ({ tagName }) => this.#close(tagName),
      onCharacter: chars,
      onWhitespaceCharacter: chars,
      onNullCharacter: nothing,
      onComment: nothing,
      onDoctype: nothing,
      onEof: nothing,
    };
    const tokenizer = new Tokenizer({ sourceCodeLocationInfo: false }, handler);
    tokenizer.write(source, true);
  }

  get found(): HtmlText {
    const text = this.#text
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{2,}/g, '\n')
      .trim();
    const title = this.#title?.replace(/\s+/g, ' ').trim();
    return { text, ...(title && { title }), ...(this.#language && { language: this.#language }) };
  }

  #open({ tagName, attrs, selfClosing }: Token.TagToken): void {
    if (tagName === 'html') this.#language ||= attrs.find(({ name }) => name === 'lang')?.value.trim();
    if (this.#unseen) {
      if (this.#unseen.name === tagName && !selfClosing) this.#unseen.depth += 1;
      return;
    }
    if (UNSEEN.has(tagName) && !selfClosing) this.#unseen = { name: tagName, depth: 1 };
    else if (tagName === 'title' && this.#title === undefined) {
      this.#inTitle = true;
      this.#title = '';
    } else if (!IN_LINE.has(tagName)) this.#text += '\n';
  }

  #close(tagName: string): void {
    if (this.#unseen) {
      if (this.#unseen.name === tagName && --this.#unseen.depth === 0) this.#unseen = undefined;
      return;
    }
    if (tagName === 'title') this.#inTitle = false;
    else if (!IN_LINE.has(tagName)) this.#text += '\n';
  }

  #add(chars: string): void {
    if (this.#unseen) return;
    if (this.#inTitle) this.#title += chars;
    // A line break in the source is a space on the page.
    else this.#text += chars.replace(/\s+/g, ' ');
  }
}
