/** Where the rows of the outline stand. Each kind has its height, so none has to be drawn to know where all are. */
import { type Key, LayoutInfo, ListLayout, Rect, Size } from 'react-aria-components';

/** Height of a module's row in pixels, as `.mod` has it; that of an entry's row is the layout's `rowSize`. */
const MODULE = 38;

export class OutlineLayout extends ListLayout<object> {
  /** All rows from top to bottom; those that stand where they stood are the same values. */
  protected override buildCollection() {
    const nodes: typeof this.rootNodes = [];
    const { width } = this.virtualizer?.size ?? new Size();
    let y = 0;
    for (const node of this.collection) {
      if (node.type === 'content') continue;
      const rect = new Rect(0, y, width, node.level === 0 ? MODULE : (this.rowSize ?? MODULE));
      const before = this.layoutNodes.get(node.key);
      const isSame = before?.node === node && before.layoutInfo.rect.equals(rect);
      const row = isSame
        ? before
        : { node, layoutInfo: new LayoutInfo(node.type, node.key, rect), validRect: rect };
      row.layoutInfo.allowOverflow = true;
      this.layoutNodes.set(node.key, row);
      nodes.push(row);
      y += rect.height;
    }
    this.contentSize = new Size(width, y);
    // All is laid out, wherever somebody looks next.
    this.requestedRect = new Rect(0, 0, Infinity, Infinity);
    return nodes;
  }

  override getVisibleLayoutInfos(rect: Rect): LayoutInfo[] {
    const rows = this.rootNodes;
    const shown = new Set<LayoutInfo>();
    for (let i = this.rowAt(rect.y); i < rows.length; i++) {
      const { layoutInfo } = rows[i] ?? {};
      if (!layoutInfo || layoutInfo.rect.y > rect.maxY) break;
      shown.add(layoutInfo);
    }
    // What has the focus stays drawn, wherever it is.
    for (const key of this.virtualizer?.persistedKeys ?? []) {
      const kept = this.layoutNodes.get(key)?.layoutInfo;
      if (kept) shown.add(kept);
    }
    return [...shown].sort((a, b) => a.rect.y - b.rect.y);
  }

  /** Key of the row at a height; undefined below the last. */
  keyAt(y: number): Key | undefined {
    return this.rootNodes[this.rowAt(y)]?.layoutInfo.key;
  }

  /** Index of the first row that ends at or below a height. */
  private rowAt(y: number): number {
    let [from, to] = [0, this.rootNodes.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.rootNodes[middle]?.layoutInfo.rect.maxY ?? 0) < y) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
