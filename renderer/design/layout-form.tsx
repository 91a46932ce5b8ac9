import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { Id } from '../../packager/course/course.ts';
import { LAYOUTS, type Layout } from '../../packager/course/design/design.ts';
import type { PageHead } from '../../packager/course/pages.ts';
import { change } from '../history.ts';
import { type Key, useSay } from '../words.tsx';
import { LAYOUT_WORDS } from './words.ts';
import './design-mode.css';

/** Each layout as a page: a bar for the title, blocks for pictures, lines for text. */
const DRAWINGS: Readonly<Record<Layout, ReactNode>> = {
  standard: (
    <>
      <path className="f" d="M20 8h16v4H20z" />
      <path d="M20 18h24M20 23h24M20 28h24M20 33h16" />
    </>
  ),
  wide: (
    <>
      <path className="f" d="M8 8h20v4H8z" />
      <path d="M8 18h48M8 23h48M8 28h48M8 33h32" />
    </>
  ),
  beside: (
    <>
      <path className="f" d="M8 8h20v4H8zM36 16h20v18H36z" />
      <path d="M8 18h23M8 23h23M8 28h23M8 33h23" />
    </>
  ),
  cover: (
    <>
      <path className="f" d="M8 6h48v17H8zM8 27h30v6H8z" />
      <path d="M8 38h40" />
    </>
  ),
};

const HINTS: Readonly<Record<Layout, Key>> = {
  standard: 'layout-standard-hint',
  wide: 'layout-wide-hint',
  beside: 'layout-beside-hint',
  cover: 'layout-cover-hint',
};

/** How the page lays out what is on it. */
export function LayoutForm({ head }: { head: PageHead }) {
  const say = useSay();
  const now = head.layout ?? 'standard';
  return (
    <>
      <RadioGroup value={now} onChange={(layout) => setLayout(head.id, layout as Layout)}>
        <Label className="label">{say('layout')}</Label>
        <div className="layout-choices">
          {LAYOUTS.map((layout) => (
            <Radio key={layout} value={layout} className="layout-choice">
              <svg viewBox="0 0 64 44" aria-hidden="true">
                <rect x="1" y="1" width="62" height="42" rx="2" />
                {DRAWINGS[layout]}
              </svg>
              {say(LAYOUT_WORDS[layout])}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <p className="hint">{say(HINTS[now])}</p>
    </>
  );
}

/** One column is what a page has where nothing is said. */
function setLayout(page: Id, layout: Layout): void {
  change(({ heads }) => {
    const head = heads[page];
    if (!head) return;
    if (layout === 'standard') delete head.layout;
    else head.layout = layout;
  });
}
