import { Radio, RadioGroup } from 'react-aria-components';
import type { Design } from '../../packager/course/design/design.ts';
import { paletteOf, SCHEMES } from '../../packager/course/design/palette.ts';
import { THEMES } from '../../packager/course/design/themes.ts';
import { useSettings } from '../settings.ts';
import { useOpen } from '../store.ts';
import { useSay } from '../words.tsx';
import { takeTheme } from './actions.ts';

/** The same choices, whatever the order they were made in; the logo is beside the point. */
const isSame = (a: Design | undefined, b: Design): boolean => {
  const { logo: _, ...rest } = a ?? {};
  const sorted = (design: Design) => JSON.stringify(Object.entries(design).sort());
  return sorted(rest) === sorted(b);
};

/** Designs to begin with, each drawn in its own colours, light and dark. */
export function Themes() {
  const say = useSay();
  const ui = useSettings((s) => s.lang);
  const design = useOpen((o) => o.draft.course.design);
  const taken = THEMES.find((theme) => isSame(design, theme.design));
  return (
    <div className="group">
      <h3>{say('design-themes')}</h3>
      <RadioGroup
        className="design-themes"
        aria-label={say('design-themes')}
        value={taken?.id ?? ''}
        onChange={(id) => {
          const theme = THEMES.find((each) => each.id === id);
          if (theme) takeTheme(theme, theme.label[ui]);
        }}
      >
        {THEMES.map((theme) => (
          <Radio key={theme.id} value={theme.id} className="design-theme">
            <span className="design-halves" aria-hidden="true">
              {SCHEMES.map((scheme) => (
                <Half key={scheme} design={theme.design} scheme={scheme} />
              ))}
            </span>
            <span>{theme.label[ui]}</span>
          </Radio>
        ))}
      </RadioGroup>
    </div>
  );
}

function Half({ design, scheme }: { design: Design; scheme: (typeof SCHEMES)[number] }) {
  const { surface, bg, text, accent } = paletteOf(design, scheme);
  return (
    <svg viewBox="0 0 40 36" preserveAspectRatio="none" aria-hidden="true">
      <path d="M0 0h40v36H0z" fill={surface} />
      <path d="M0 0h40v3H0z" fill={accent} />
      <path d="M0 3h12v33H0z" fill={bg} />
      <path d="M16 9h19v3H16z" fill={text} />
      <path d="M16 16h20M16 20h16" stroke={text} strokeWidth="1" opacity="0.6" />
      <path d="M16 25h13v6H16z" fill={accent} />
    </svg>
  );
}
