/**
 * What a block is. One file in this folder is one block type; blocks.ts lists
 * them. The schema of the document (schema.ts), the editor's extensions, the
 * pages of a package and the plain text for search and checks all come from
 * these definitions; there is no second place to change.
 */
import type { z } from 'zod';
import type { Html } from '../html.ts';
import type { Node } from '../node.ts';

export type NewId = () => string;

/** A file the block shows, at the address it has where the HTML will stand. */
export interface AssetLink {
  readonly url: string;
  readonly mediaType: string;
  readonly width?: number;
  readonly height?: number;
  readonly bytes?: number;
  /** Of a PDF. */
  readonly pages?: number;
  /** Seconds at which a film or recording begins and stops, where that is not its own beginning or end. */
  readonly playFrom?: number;
  readonly playTo?: number;
}

/** What a block may ask for while it writes its HTML. */
export interface HtmlContext {
  /** BCP 47 tag of the page. */
  readonly lang: string;
  /** The player's own words in the language of the page (player/labels.ts). */
  label(key: string): string;
  asset(id: string): AssetLink;
  /** Marked-up text of inline content. */
  inline(nodes: readonly Node[] | undefined): Html;
  /** HTML of child blocks, each by its own `html()`. */
  blocks(nodes: readonly Node[] | undefined): Html;
}

/** What the player must know beyond the HTML to run a block; written into the package as JSON. */
export type Interaction =
  | {
      readonly kind: 'choice';
      readonly id: string;
      readonly many: boolean;
      /** Ids of the answers, in the order they were written. */
      readonly options: readonly string[];
      readonly correct: readonly string[];
    }
  | {
      readonly kind: 'written';
      readonly id: string;
      /** For each blank what is taken as right, in any language of the page. */
      readonly accepted: readonly (readonly string[])[];
    }
  | {
      readonly kind: 'placed';
      readonly id: string;
      /** What is placed: halves of pairs beside each other, or steps one after another. */
      readonly shape: 'pairs' | 'steps';
      /** Ids of the pairs, or of the steps in their right order. */
      readonly parts: readonly string[];
    }
  | {
      readonly kind: 'test';
      readonly id: string;
      /** How many an attempt has in all. */
      readonly draw: number;
      readonly shuffle: boolean;
      /** Percent, 0 to 100. */
      readonly passMark: number;
      /** 0 means as often as one likes. */
      readonly attempts: number;
      readonly questions: readonly string[];
      /** Where the questions lie in pools: how many are drawn of which. */
      readonly pools?: readonly { readonly draw: number; readonly questions: readonly string[] }[];
    };

/** A node type: its place in the document and the schema of its attributes. */
export interface NodeDef {
  /** The ProseMirror node name. */
  readonly type: string;
  /** ProseMirror content expression; '' for a leaf. */
  readonly content: string;
  /** Marks its inline content may carry: '_' any (the default where content is inline), '' none. */
  readonly marks?: '_' | '';
  readonly attrs: z.ZodObject;
  readonly html: (node: Node, cx: HtmlContext) => Html;
  /**
   * Plain text, paragraphs separated by '\n'. `inner` gives that of nodes inside.
   * Absent: the text of its content.
   */
  readonly text?: (node: Node, inner: (nodes: readonly Node[] | undefined) => string) => string;
}

/** A node that stands among others on a page and that the author can add. */
export interface BlockDef extends NodeDef {
  readonly empty: (newId: NewId) => Node;
  /** Nodes that occur only inside this block. */
  readonly parts?: readonly NodeDef[];
  readonly interaction?: (node: Node) => Interaction;
}
