import { BookOpen, House } from 'lucide-react';
import { goHome, type Home, useSession } from '../session.ts';
import { TourOffer } from '../tour/tour.tsx';
import { Glyph } from '../ui/button.tsx';
import { type Key, useSay } from '../words.tsx';
import { LibraryScreen } from './library.tsx';
import { Start } from './start.tsx';
import './home.css';

const PLACES: readonly { readonly id: Home; readonly word: Key; readonly icon: typeof House }[] = [
  { id: 'start', word: 'start', icon: House },
  { id: 'library', word: 'library', icon: BookOpen },
];

/** The start tab: its places at the left, the chosen one beside them. */
export function HomeScreen() {
  const say = useSay();
  const home = useSession((s) => s.home);
  return (
    <div className="home">
      <nav className="home-places" aria-label={say('places-of-kriti')} data-pane="places">
        {PLACES.map(({ id, word, icon }) => (
          <button
            key={id}
            type="button"
            className="home-place"
            aria-current={home === id ? 'page' : undefined}
            onClick={() => goHome(id)}
          >
            <Glyph of={icon} />
            <span className="cut">{say(word)}</span>
          </button>
        ))}
        <TourOffer />
      </nav>
      {home === 'library' ? <LibraryScreen /> : <Start />}
    </div>
  );
}
