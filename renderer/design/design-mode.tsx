import { Monitor, Moon, RotateCcw, Smartphone, Sun } from 'lucide-react';
import { useState } from 'react';
import { inLang } from '../../packager/course/course.ts';
import type { Scheme } from '../../packager/course/design/palette.ts';
import { pagesMet } from '../../packager/course/item-page.ts';
import { setOpen, toProject, useOpen } from '../store.ts';
import { Button, Glyph } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { Select } from '../ui/field.tsx';
import { Segments } from '../ui/segments.tsx';
import { useSay } from '../words.tsx';
import { resetDesign } from './actions.ts';
import { Colours } from './colours.tsx';
import { LogoForm } from './logo.tsx';
import { Preview, type Screen } from './preview.tsx';
import { Shape, Type } from './shape.tsx';
import { Themes } from './themes.tsx';
import './design-mode.css';

/** How the course looks: what may be chosen at the left, a page of it as learners meet it at the right. */
export function DesignMode() {
  const say = useSay();
  const draft = useOpen((o) => o.draft);
  const lang = useOpen((o) => o.lang);
  const readOnly = useOpen((o) => o.readOnly);
  const shown = useOpen((o) => o.page ?? o.item);
  const [scheme, setScheme] = useState<Scheme>('light');
  const [screen, setScreen] = useState<Screen>('desktop');
  const pages = [...pagesMet(toProject(draft))].map(({ page }) => page);
  const page = pages.find(({ id }) => id === shown) ?? pages[0];
  return (
    <div className="design-mode">
      <aside className="pane design-side" aria-label={say('design')} data-pane="design">
        <div className="pane-head">
          <h2 className="grow">{say('design')}</h2>
          {!readOnly && draft.course.design && (
            <Button size="sm" icon={RotateCcw} onPress={resetDesign}>
              {say('design-reset')}
            </Button>
          )}
        </div>
        <div className="pane-body" inert={readOnly}>
          <Themes />
          <Colours />
          <Type />
          <Shape />
          <LogoForm />
        </div>
      </aside>
      <main className="pane design-stage" aria-label={say('design-preview')} data-pane="design-preview">
        <div className="design-bar">
          {page && (
            <div className="design-page">
              <Select
                label={say('design-page')}
                hideLabel
                value={page.id}
                choices={pages.map(({ id, title }) => ({
                  id,
                  label: inLang(title, lang, draft.course) || say('untitled'),
                }))}
                onChange={(id) => showEntry(id)}
              />
            </div>
          )}
          <span className="grow" />
          <Segments
            label={say('design-scheme')}
            value={scheme}
            choices={[
              { id: 'light', label: <Named icon={Sun} word={say('theme-light')} /> },
              { id: 'dark', label: <Named icon={Moon} word={say('theme-dark')} /> },
            ]}
            onChange={setScheme}
          />
          <Segments
            label={say('design-screen')}
            value={screen}
            choices={[
              { id: 'desktop', label: <Named icon={Monitor} word={say('design-desktop')} /> },
              { id: 'phone', label: <Named icon={Smartphone} word={say('design-phone')} /> },
            ]}
            onChange={setScreen}
          />
        </div>
        {page ? (
          <Preview page={page.id} scheme={scheme} screen={screen} onOpen={showEntry} />
        ) : (
          <Empty art="page" title={say('no-page')}>
            {say('design-no-page')}
          </Empty>
        )}
      </main>
    </div>
  );
}

/** The page chosen here is the page that is written: back in Write one is where one looked. */
const showEntry = (id: string): void => setOpen({ page: id });

const Named = ({ icon, word }: { icon: typeof Sun; word: string }) => (
  <span className="design-named">
    <Glyph of={icon} size="s" />
    {word}
  </span>
);
