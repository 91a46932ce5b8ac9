/** Word for the web: each point of a list stands in a list of its own and says its depth and list by attributes. */
import type { Origin } from '../origin.ts';
import { hasClass } from '../tree.ts';

export const wordOnline: Origin = {
  id: 'word-online',
  wrote: (source) => /class="[^"]*\b(OutlineElement|TextRun|NormalTextRun)\b/.test(source),
  meaning: (element) => {
    const { attrs, tag } = element;
    if (tag === 'p' && attrs.role === 'heading') return { heading: Number(attrs['aria-level']) || 2 };
    if (hasClass(element, /^TrackedDeletion|^TrackChangeTextDeletion/i)) return { leave: 'deletions' };
    const depth = Number(attrs['data-aria-level']);
    if (tag !== 'li' || !depth) return undefined;
    // The kind of the list stands on the list around, which reading has seen: number format 0 to 7 counts.
    const ordered = attrs['data-listtype'] === '1' || /%\d/.test(attrs['data-leveltext'] ?? '');
    return { list: { list: `${attrs['data-listid']} ${depth}`, item: element, depth, ordered } };
  },
};
