import { CORNERS, TEXT_SIZES, TYPEFACES, WIDTHS } from '../../packager/course/design/design.ts';
import { useOpen } from '../store.ts';
import { Select } from '../ui/field.tsx';
import { Segments } from '../ui/segments.tsx';
import { type Key, useSay } from '../words.tsx';
import { setDesign } from './actions.ts';
import { TYPEFACE_WORDS } from './words.ts';

const SIZE_WORDS: Readonly<Record<(typeof TEXT_SIZES)[number], Key>> = {
  normal: 'text-normal',
  large: 'text-large',
  larger: 'text-larger',
};
const CORNER_WORDS: Readonly<Record<(typeof CORNERS)[number], Key>> = {
  square: 'corners-square',
  soft: 'corners-soft',
  round: 'corners-round',
};
const WIDTH_WORDS: Readonly<Record<(typeof WIDTHS)[number], Key>> = {
  narrow: 'page-narrow',
  standard: 'page-standard',
  wide: 'page-wide',
};

/** Typefaces and the size learners begin with; they can still make it larger. */
export function Type() {
  const say = useSay();
  const design = useOpen((o) => o.draft.course.design);
  const faces = TYPEFACES.map((id) => ({ id, label: say(TYPEFACE_WORDS[id]) }));
  return (
    <div className="group">
      <h3>{say('design-type')}</h3>
      <Select
        label={say('design-heading-font')}
        value={design?.headingFont ?? 'system'}
        choices={faces}
        onChange={(headingFont) => setDesign({ headingFont })}
      />
      <Select
        label={say('design-text-font')}
        value={design?.textFont ?? 'system'}
        choices={faces}
        onChange={(textFont) => setDesign({ textFont })}
      />
      <p className="hint">{say('design-font-hint')}</p>
      <Segments
        label={say('design-text-size')}
        showLabel
        value={design?.textSize ?? 'normal'}
        choices={TEXT_SIZES.map((id) => ({ id, label: say(SIZE_WORDS[id]) }))}
        onChange={(textSize) => setDesign({ textSize })}
      />
    </div>
  );
}

export function Shape() {
  const say = useSay();
  const design = useOpen((o) => o.draft.course.design);
  return (
    <div className="group">
      <h3>{say('design-shape')}</h3>
      <Segments
        label={say('design-corners')}
        showLabel
        value={design?.corners ?? 'soft'}
        choices={CORNERS.map((id) => ({ id, label: say(CORNER_WORDS[id]) }))}
        onChange={(corners) => setDesign({ corners })}
      />
      <Segments
        label={say('design-width')}
        showLabel
        value={design?.width ?? 'standard'}
        choices={WIDTHS.map((id) => ({ id, label: say(WIDTH_WORDS[id]) }))}
        onChange={(width) => setDesign({ width })}
      />
    </div>
  );
}
