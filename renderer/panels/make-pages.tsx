import { useState } from 'react';
import { inMinutes } from '../../packager/course/duration.ts';
import { closeDialog } from '../dialogs.ts';
import { type CutLevel, makePages, offeredLevels, proposedPages } from '../make-pages.ts';
import { inFigures } from '../numbers.ts';
import { useOpen } from '../store.ts';
import { CancelOr } from '../ui/cancel-or.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Segments } from '../ui/segments.tsx';
import { useSay } from '../words.tsx';
import './make-pages.css';

type Cut = `${CutLevel}` | 'never';

/** Shows the pages that a long one would become, and makes them. */
export function MakePages() {
  const say = useSay();
  const lang = useOpen((o) => o.lang);
  const [levels] = useState(offeredLevels);
  const [cut, setCut] = useState<Cut>(() => (levels[0] ? `${levels[0]}` : 'never'));
  const level = levels.find((l) => `${l}` === cut);
  const pages = level ? proposedPages(level) : [];
  const make = () => {
    closeDialog();
    if (level) makePages(level);
  };
  return (
    <Dialog
      title={say('make-pages-title')}
      onClose={closeDialog}
      width="wide"
      actions={
        <CancelOr onCancel={closeDialog} onGo={make}>
          {level ? say('make-n-pages-now', { n: pages.length }) : say('make-one-page')}
        </CancelOr>
      }
    >
      {levels.length === 0 ? (
        <p>{say('make-pages-no-headings')}</p>
      ) : (
        <>
          <Segments
            label={say('make-pages-where')}
            showLabel
            value={cut}
            choices={[
              ...levels.map((l, i) => ({
                id: `${l}` as Cut,
                label: say(i === 0 ? 'make-pages-main' : 'make-pages-second'),
              })),
              { id: 'never', label: say('make-pages-never') },
            ]}
            onChange={setCut}
          />
          {pages.length > 0 ? (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
            <section className="make-pages" tabIndex={0} aria-label={say('make-pages-title')}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{say('make-pages-page')}</th>
                    <th scope="col">{say('make-pages-words')}</th>
                    <th scope="col">{say('make-pages-time')}</th>
                  </tr>
                </thead>
                <tbody>
                  {pages.map((page, i) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: pages are known by their order; titles may repeat
                    <tr key={i}>
                      <td lang={lang}>{page.title || say('untitled')}</td>
                      <td>{inFigures(page.words)}</td>
                      <td>{page.seconds > 0 ? say('minutes', { m: inMinutes(page.seconds) }) : ''}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          ) : (
            <p>{say('make-pages-stays')}</p>
          )}
          {level && <p className="sm quiet">{say('make-pages-hint')}</p>}
        </>
      )}
    </Dialog>
  );
}
