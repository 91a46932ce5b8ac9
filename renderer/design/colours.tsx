import { Radio, RadioGroup } from 'react-aria-components';
import { type Design, TONES } from '../../packager/course/design/design.ts';
import type { Colour } from '../../packager/course/design/oklch.ts';
import {
  chosenAccent,
  type Measured,
  measured,
  mended,
  paletteOf,
  SCHEMES,
  type Scheme,
  shortfalls,
} from '../../packager/course/design/palette.ts';
import { useOpen } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { Checkbox } from '../ui/field.tsx';
import { LevelMark, Notice } from '../ui/severity.tsx';
import { type Key, useSay } from '../words.tsx';
import { setDesign } from './actions.ts';
import { GROUND_WORDS, TONE_WORDS } from './words.ts';

const NONE: Design = {};

/** Accent and paper, and beside them whether all of it can be read. */
export function Colours() {
  const say = useSay();
  const design = useOpen((o) => o.draft.course.design ?? NONE);
  const own = design.accentDark !== undefined;
  return (
    <div className="group" data-field="design">
      <h3>{say('design-colours')}</h3>
      <Accent
        label={say('design-accent')}
        value={chosenAccent(design, 'light')}
        onChange={(accent) => setDesign({ accent })}
      />
      <Checkbox
        checked={own}
        onChange={(on) => setDesign({ accentDark: on ? chosenAccent(design, 'dark') : undefined })}
      >
        {say('design-dark-own')}
      </Checkbox>
      {own && (
        <Accent
          label={say('design-accent-dark')}
          value={chosenAccent(design, 'dark')}
          onChange={(accentDark) => setDesign({ accentDark })}
        />
      )}
      <RadioGroup
        className="design-tones"
        value={design.tone ?? 'plain'}
        onChange={(tone) => setDesign({ tone: tone as (typeof TONES)[number] })}
        aria-label={say('design-tone')}
      >
        <span className="label" aria-hidden="true">
          {say('design-tone')}
        </span>
        <span className="design-tone-row">
          {TONES.map((tone) => (
            <Radio key={tone} value={tone} className="design-tone">
              <Paper design={{ ...design, tone }} />
              {say(TONE_WORDS[tone])}
            </Radio>
          ))}
        </span>
      </RadioGroup>
      <Shortfalls design={design} />
      {SCHEMES.map((scheme) => (
        <Ratios key={scheme} design={design} scheme={scheme} />
      ))}
    </div>
  );
}

/** A colour by the system's own picker, or by its digits. */
function Accent({ label, value, onChange }: { label: string; value: Colour; onChange: (c: Colour) => void }) {
  const say = useSay();
  return (
    <div className="design-accent">
      <input
        type="color"
        aria-label={say('design-pick', { label })}
        value={value}
        onChange={(event) => onChange(event.target.value.toLowerCase())}
      />
      <DraftField
        label={label}
        lang="en"
        value={value}
        check={(text) => (colourIn(text) ? undefined : say('design-colour-form'))}
        onCommit={(text) => {
          const colour = colourIn(text);
          if (colour) onChange(colour);
        }}
      />
    </div>
  );
}

/** `#rgb`, `rrggbb` and the like as people write them. */
function colourIn(text: string): Colour | undefined {
  const [, digits] = /^\s*#?([0-9a-f]{3}|[0-9a-f]{6})\s*$/i.exec(text) ?? [];
  if (!digits) return undefined;
  const six = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return `#${six.toLowerCase()}`;
}

function Paper({ design }: { design: Design }) {
  const light = paletteOf(design, 'light');
  const dark = paletteOf(design, 'dark');
  return (
    <svg viewBox="0 0 28 18" aria-hidden="true">
      <path d="M0 0h14v18H0z" fill={light.surface} />
      <path d="M0 12h14v6H0z" fill={light.bg} />
      <path d="M14 0h14v18H14z" fill={dark.surface} />
      <path d="M14 12h14v6H14z" fill={dark.bg} />
    </svg>
  );
}

/** What cannot be read, what learners see instead, and one press to take it. */
function Shortfalls({ design }: { design: Design }) {
  const say = useSay();
  return shortfalls(design).map(({ scheme, chosen, nearest, worst }) => (
    <Notice
      key={scheme}
      level="warn"
      title={say(scheme === 'light' ? 'design-short-light' : 'design-short-dark', {
        ratio: ratioInWords(worst),
        needed: String(worst.needed),
      })}
      actions={
        <Button
          size="sm"
          onPress={() => {
            const { accent, accentDark } = mended(design, scheme);
            setDesign(scheme === 'light' ? { accent } : { accentDark });
          }}
        >
          <Patch colour={nearest} />
          {say('design-take', { colour: nearest })}
        </Button>
      }
    >
      <Patch colour={chosen} /> {say('design-short-why', { colour: nearest })}
    </Notice>
  ));
}

const Patch = ({ colour }: { colour: Colour }) => (
  <svg className="design-patch" viewBox="0 0 12 12" aria-hidden="true">
    <rect width="12" height="12" rx="2" fill={colour} />
  </svg>
);

/** Rounded down: a ratio that falls short is never shown as one that does not. */
const ratioInWords = ({ ratio }: Measured): string => (Math.floor(ratio * 10) / 10).toFixed(1);

const SCHEME_WORDS: Readonly<Record<Scheme, Key>> = { light: 'design-on-light', dark: 'design-on-dark' };

/** The contrast of every pair, as it is while one chooses. */
function Ratios({ design, scheme }: { design: Design; scheme: Scheme }) {
  const say = useSay();
  const all = measured(design, scheme);
  const passes = all.every(({ ratio, needed }) => ratio >= needed);
  return (
    <details className="design-ratios" open={!passes}>
      <summary>
        <LevelMark level={passes ? 'pass' : 'warn'} />
        <span className="grow">{say(SCHEME_WORDS[scheme])}</span>
        <span className="muted sm">{say(passes ? 'design-passes' : 'design-falls-short')}</span>
      </summary>
      <ul>
        {all.map((pair) => (
          <li key={`${pair.front} ${pair.ground}`}>
            <svg className="design-aa" viewBox="0 0 26 18" aria-hidden="true">
              <rect width="26" height="18" rx="2" fill={pair.colours[1]} />
              <text x="13" y="13.4" textAnchor="middle" fontSize="12" fill={pair.colours[0]}>
                {say('colour-sample')}
              </text>
            </svg>
            <span className="grow">
              {say('design-pair', {
                front: say(GROUND_WORDS[pair.front]),
                ground: say(GROUND_WORDS[pair.ground]),
              })}
            </span>
            <LevelMark level={pair.ratio >= pair.needed ? 'pass' : 'warn'} />
            <span className="design-ratio">
              {say('design-ratio', { ratio: ratioInWords(pair), needed: String(pair.needed) })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
