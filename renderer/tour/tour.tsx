/** The tour: a card beside the part it speaks of, which stays in use; nothing is covered or shut off. */
import { X } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useDialog } from '../dialogs.ts';
import { useSession } from '../session.ts';
import { useSettings } from '../settings.ts';
import { useCourse } from '../store.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { useSay } from '../words.tsx';
import { STEPS } from './steps.ts';
import { endTour, goToStep, startTour, useTour } from './view.ts';
import './tour.css';

/** At the first start, at the foot of the places: offered once, and never in the way. */
export function TourOffer() {
  const say = useSay();
  const toured = useSettings((s) => s.toured);
  const isOn = useTour((s) => s.at !== null);
  if (toured || isOn) return null;
  return (
    <section className="tour-offer" aria-label={say('tour')}>
      <p>{say('tour-offer', { n: STEPS.length })}</p>
      <Button size="sm" onPress={startTour}>
        {say('tour-take')}
      </Button>
      <Button size="sm" look="plain" onPress={endTour}>
        {say('tour-decline')}
      </Button>
    </section>
  );
}

export function Tour() {
  const at = useTour((s) => s.at);
  const isDialog = useDialog((s) => s.dialog !== null);
  // A dialog is the work itself; the tour waits behind it.
  return at === null || isDialog ? null : <Card key={at} at={at} />;
}

/** Where an element is on the screen, followed while the window changes. */
function usePlace(selector: string): DOMRect | null {
  const [place, setPlace] = useState<DOMRect | null>(null);
  // What is shown may be drawn only after the step was taken.
  const tab = useSession((s) => s.tab);
  const page = useCourse((s) => s.open?.page);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for anew when another part is shown
  useLayoutEffect(() => {
    const look = (): void => setPlace(document.querySelector(selector)?.getBoundingClientRect() ?? null);
    look();
    const frame = requestAnimationFrame(() => requestAnimationFrame(look));
    const seen = new ResizeObserver(look);
    seen.observe(document.body);
    for (const part of document.querySelectorAll(selector)) seen.observe(part);
    return () => {
      cancelAnimationFrame(frame);
      seen.disconnect();
    };
  }, [selector, tab, page]);
  return place;
}

const WIDTH = 320;
const HEIGHT = 190;
const GAP = 12;

/** Beside the part where there is room, else on its lower end. */
function beside(place: DOMRect | null): { left: number; top: number } {
  const { innerWidth, innerHeight } = window;
  if (!place) return { left: innerWidth - WIDTH - 24, top: innerHeight - HEIGHT - 48 };
  const clampX = (x: number) => Math.max(8, Math.min(x, innerWidth - WIDTH - 8));
  const clampY = (y: number) => Math.max(8, Math.min(y, innerHeight - HEIGHT - 8));
  if (place.height < 80 && place.top < innerHeight / 2)
    return { left: clampX(place.right - WIDTH), top: place.bottom + GAP };
  if (place.top > innerHeight / 2)
    return { left: clampX(place.left + 24), top: clampY(place.top - HEIGHT - GAP) };
  if (place.right + GAP + WIDTH < innerWidth) return { left: place.right + GAP, top: clampY(place.top + 64) };
  return { left: clampX(place.right - WIDTH - 24), top: clampY(place.bottom - HEIGHT - 24) };
}

function Card({ at }: { at: number }) {
  const say = useSay();
  const step = STEPS[at];
  const place = usePlace(step?.place ?? 'body');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  if (!step) return null;
  const isLast = at === STEPS.length - 1;
  return (
    <>
      {place && (
        <div
          className="tour-ring"
          aria-hidden="true"
          style={{ left: place.left, top: place.top, width: place.width, height: place.height }}
        />
      )}
      <section
        className="tour-card"
        aria-label={say('tour')}
        style={{ ...beside(place), width: WIDTH }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          endTour();
        }}
      >
        <div className="tour-head">
          <h2 ref={heading} tabIndex={-1} className="grow">
            {say(step.title)}
          </h2>
          <IconButton icon={X} small label={say('tour-end')} onPress={endTour} />
        </div>
        <p>{say(step.text)}</p>
        <div className="tour-foot">
          <span className="sm muted grow">{say('tour-at', { n: at + 1, all: STEPS.length })}</span>
          {at > 0 && (
            <Button size="sm" look="plain" onPress={() => goToStep(at - 1)}>
              {say('tour-back')}
            </Button>
          )}
          <Button size="sm" onPress={() => goToStep(at + 1)}>
            {say(isLast ? 'done' : 'tour-next')}
          </Button>
        </div>
      </section>
    </>
  );
}
