import { ChevronDown } from 'lucide-react';
import { Toolbar, Tooltip, TooltipTrigger } from 'react-aria-components';
import { Button, Glyph } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { useSay } from '../words.tsx';
import { Drawn } from './drawn.tsx';
import { GREEK, PIECES, SIGNS, type Written, withPiece, withSign } from './pieces.ts';

/** Pieces of formulas, to be put where writing is; one tab stop, arrows inside. */
export function FormulaPalette({ put }: { put: (change: (now: Written) => Written) => void }) {
  const say = useSay();
  // After the menu has given the focus back to its button.
  const putSign = (tex: string) => requestAnimationFrame(() => put((now) => withSign(now, tex)));
  return (
    <Toolbar className="formula-palette" aria-label={say('formula-palette')}>
      {PIECES.map(({ name, before, after, shown }) => (
        <TooltipTrigger key={name} delay={500} closeDelay={0}>
          <Button look="plain" size="sm" onPress={() => put((now) => withPiece(now, before, after))}>
            <Face tex={shown} name={say(name)} />
          </Button>
          <Tooltip className="tooltip" offset={6}>
            {say(name)}
          </Tooltip>
        </TooltipTrigger>
      ))}
      <Menu
        label={say('formula-signs')}
        entries={SIGNS.map(({ sign, tex, name }) => ({
          id: tex,
          label: say(name),
          mark: sign,
          keys: tex,
          run: () => putSign(tex),
        }))}
      >
        <Button look="plain" size="sm">
          <Face tex="\times" name={say('formula-signs')} />
          <Glyph of={ChevronDown} size="s" />
        </Button>
      </Menu>
      <Menu
        label={say('formula-greek')}
        entries={GREEK.map(([sign, tex]) => ({
          id: tex,
          label: tex.replace(/^\\(var)?/, ''),
          mark: sign,
          keys: tex,
          run: () => putSign(tex),
        }))}
      >
        <Button look="plain" size="sm">
          <Face tex="\alpha" name={say('formula-greek')} />
          <Glyph of={ChevronDown} size="s" />
        </Button>
      </Menu>
    </Toolbar>
  );
}

/** What a button puts in, drawn; its name for who does not see it. */
function Face({ tex, name }: { tex: string; name: string }) {
  return (
    <>
      <span aria-hidden="true">
        <Drawn tex={tex} />
      </span>
      <span className="formula-name">{name}</span>
    </>
  );
}
