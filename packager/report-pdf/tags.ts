/** The structure of a tagged PDF (ISO 32000-1, 14.7 and 14.8): what a screen reader reads, in which order. */
import { PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFObject, type PDFRef } from 'pdf-lib';

/** What stands on a page under one mark. */
interface Mark {
  readonly page: PDFRef;
  readonly id: number;
}

/** A link's area on a page, which is an object of its own. */
interface Annotation {
  readonly page: PDFRef;
  readonly annotation: PDFRef;
}

interface More {
  /** Read instead of a picture. */
  readonly alt?: string;
  /** Attributes of its type, as `/Scope` of a head of a table (14.8.5). */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** An element of the structure; `name` is a standard structure type. */
export class Tag {
  readonly name: string;
  readonly kids: (Tag | Mark | Annotation)[] = [];
  readonly more: More;

  constructor(name: string, more: More = {}) {
    this.name = name;
    this.more = more;
  }

  /** A new element at the end of this one. */
  child(name: string, more?: More): Tag {
    const made = new Tag(name, more);
    this.kids.push(made);
    return made;
  }
}

/**
 * Puts the tree below `root` into the document.
 * @param pages in order: each names its index in StructParents, which the parent tree is read by
 */
export function writeTags(pdf: PDFDocument, root: Tag, pages: readonly PDFRef[]): void {
  const { context } = pdf;
  const tree = context.nextRef();
  /** Page by page, the element of each mark. */
  const owners = new Map<PDFRef, PDFRef[]>(pages.map((page) => [page, []]));
  const links: PDFRef[] = [];

  const write = (tag: Tag, parent: PDFRef): PDFRef | undefined => {
    const ref = context.nextRef();
    const kids = tag.kids.flatMap((kid): PDFObject[] => {
      if (kid instanceof Tag) return [write(kid, ref)].filter((made) => made !== undefined);
      if ('annotation' in kid) {
        const key = context.obj(pages.length + links.length);
        context.lookup(kid.annotation, PDFDict).set(PDFName.of('StructParent'), key);
        links.push(ref);
        return [context.obj({ Type: 'OBJR', Pg: kid.page, Obj: kid.annotation })];
      }
      const marks = owners.get(kid.page);
      if (marks) marks[kid.id] = ref;
      return [context.obj({ Type: 'MCR', Pg: kid.page, MCID: kid.id })];
    });
    if (kids.length === 0) return undefined;
    const { alt, attributes } = tag.more;
    const element = context.obj({ Type: 'StructElem', S: tag.name, P: parent, K: kids });
    if (alt !== undefined) element.set(PDFName.of('Alt'), PDFHexString.fromText(alt));
    if (attributes) element.set(PDFName.of('A'), context.obj(attributes));
    context.assign(ref, element);
    return ref;
  };

  const top = write(root, tree);
  const numbers = [
    ...pages.flatMap((page, i) => [context.obj(i), context.register(context.obj(owners.get(page) ?? []))]),
    ...links.flatMap((ref, i) => [context.obj(pages.length + i), ref]),
  ];
  const structure = context.obj({
    ...{ Type: 'StructTreeRoot', K: top ? [top] : [] },
    ParentTree: context.register(context.obj({ Nums: numbers })),
    ParentTreeNextKey: pages.length + links.length,
  });
  context.assign(tree, structure);
  pdf.catalog.set(PDFName.of('StructTreeRoot'), tree);
  pdf.catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
}
