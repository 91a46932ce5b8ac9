/**
 * The MathML of a formula, written element by element from what temml built:
 * only what is listed here comes through, so that no formula can bring a link,
 * a script or an address into a page, whatever it says and whatever temml makes
 * of it. What is written is well formed as XML too.
 */
import type { Built } from 'temml';
import { attributes, Html, html } from '../html.ts';

/** Elements of MathML Core, and `menclose`, which browsers without it draw as a row (formula.css draws the rest). */
const ELEMENTS: ReadonlySet<string> = new Set(
  `math mrow mi mn mo ms mtext mspace mfrac msqrt mroot msub msup msubsup munder mover munderover
  mmultiscripts mprescripts none mtable mtr mtd mstyle mpadded mphantom menclose`.split(/\s+/),
);

const ATTRIBUTES: ReadonlySet<string> = new Set(
  `accent depth display displaystyle fence form height largeop linethickness lspace mathsize mathvariant
  maxsize minsize movablelimits notation rspace scriptlevel separator stretchy symmetric voffset
  width`.split(/\s+/),
);

/** Spaces inside tables and boxes, and lines around them; colours are those of the page. */
const STYLES: ReadonlySet<string> = new Set(
  `border borderTop borderBottom borderLeft borderRight padding paddingTop paddingBottom paddingLeft
  paddingRight textAlign`.split(/\s+/),
);
/** Numbers with their units and words, so neither an address nor the end of the attribute; a bare nought says nothing. */
const PLAIN = /^(?!0$)[\w.%\s-]+$/;

/** Classes of temml that the style sheet of the player knows, by its own names. */
const CLASSES: Readonly<Record<string, string>> = {
  'tml-left': 'k-left',
  'tml-right': 'k-right',
  'tml-jot': 'k-loose',
  'tml-small': 'k-tight',
  'tml-vec': 'k-vec',
  'tml-tag': 'k-tag',
};

/** Elements of one formula, beyond which nobody reads it. */
const MOST_ELEMENTS = 4000;
/** The number of a length, in any unit, beyond which what it moves leaves the page. */
const FAR = 300;

/** Formulas that hold something for which a page has no place. */
export class NotWritable extends Error {}

/**
 * Writes the tree; `alt` is how the formula is read aloud, where its author says so.
 * @throws NotWritable for an element that is not listed, and for more of them than one page bears
 */
export function writeMathml(tree: Built, alt: string): Html {
  let count = 0;
  const write = (built: Built): Html => {
    if (built.type === undefined && built.text !== undefined) return html`${built.text}`;
    const children = built.children ?? [];
    // A list of parts without an element around it.
    if (built.type === undefined || built.type === '') return html`${children.map(write)}`;
    count += 1;
    if (!ELEMENTS.has(built.type) || count > MOST_ELEMENTS) throw new NotWritable(built.type);
    const name = new Html(built.type);
    const inner = children.filter((child) => !isStroke(built, child)).map(write);
    return html`<${name}${attributes(attributesOf(built, alt))}>${inner}</${name}>`;
  };
  return write(tree);
}

/** Empty rows that temml draws as strokes: the style sheet draws them on the enclosure itself. */
const isStroke = (parent: Built, child: Built): boolean =>
  parent.type === 'menclose' && child.type === 'mrow' && child.children?.length === 0;

function attributesOf({ type, attributes: given = {}, classes = [], style = {} }: Built, alt: string) {
  const isRoot = type === 'math';
  const kept = Object.entries(given).filter(
    ([name, value]) => ATTRIBUTES.has(name) && isNear(String(value)),
  ) as [string, string][];
  // A rule is drawn in the colour of the text.
  const ink = given.mathbackground !== undefined && 'background:currentColor;';
  const styles = Object.entries(isRoot ? {} : style)
    .filter(([name, value]) => STYLES.has(name) && PLAIN.test(String(value)) && isNear(String(value)))
    .map(([name, value]) => `${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}:${value};`);
  return {
    ...(isRoot && { xmlns: 'http://www.w3.org/1998/Math/MathML' }),
    ...Object.fromEntries(kept),
    ...(isRoot && alt && { alttext: alt }),
    class: classes.flatMap((name) => CLASSES[name] ?? []).join(' ') || undefined,
    style: [ink || '', ...styles].join('') || undefined,
  };
}

/** No length in the value leads off the page. */
const isNear = (value: string): boolean =>
  (value.match(/-?\d*\.?\d+(?=em|ex|pt)/g) ?? []).every((n) => Math.abs(Number(n)) <= FAR);
