import { useEffect, useRef, useState } from 'react';
import type { Scheme } from '../../packager/course/design/palette.ts';
import { showPage } from '../learner/show-page.ts';
import { toProject, useOpen } from '../store.ts';
import { assetUrl } from '../uploads.ts';
import { useSay } from '../words.tsx';

export type Screen = 'desktop' | 'phone';

/** CSS pixels of the screens that are shown. */
const SCREENS: Readonly<Record<Screen, { readonly width: number; readonly height: number }>> = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 780 },
};
const GAP = 32;

/** A page by the player's own code, on a screen drawn as large as there is room for. */
export function Preview(props: {
  page: string;
  scheme: Scheme;
  screen: Screen;
  onOpen: (page: string) => void;
}) {
  const { page, scheme, screen, onOpen } = props;
  const say = useSay();
  const draft = useOpen((o) => o.draft);
  const lang = useOpen((o) => o.lang);
  const frame = useRef<HTMLIFrameElement>(null);
  const desk = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  const { width, height } = SCREENS[screen];
  useEffect(() => {
    const box = desk.current;
    if (!box) return;
    const fit = () =>
      setScale(Math.min(1, (box.clientWidth - GAP) / width, (box.clientHeight - GAP) / height));
    const observer = new ResizeObserver(fit);
    observer.observe(box);
    return () => observer.disconnect();
  }, [width, height]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen has other room, so its page is drawn anew
  useEffect(() => {
    if (!frame.current) return;
    showPage(frame.current, { project: toProject(draft), page, lang, mode: scheme, urlOf: assetUrl, onOpen });
  }, [draft, page, lang, scheme, screen, onOpen]);
  return (
    <div className="design-desk" ref={desk}>
      <div className="design-screen" style={{ width: width * scale, height: height * scale }}>
        <iframe
          ref={frame}
          title={say('design-preview')}
          style={{ width, height, transform: `scale(${scale})` }}
        />
      </div>
    </div>
  );
}
