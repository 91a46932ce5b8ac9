/** The other modes of a course. */
import {
  awaits,
  button,
  click,
  type Desk,
  inTurn,
  mode,
  over,
  press,
  row,
  type Screen,
  undone,
  written,
} from './desk.ts';

const media = mode('mode-media', '.media-row');
/** The row of a file; the film in the language of the window. */
const file =
  (name: (lang: string) => string) =>
  ({ page, lang }: Desk): Promise<void> =>
    page
      .locator(`.media-name[title="${name(lang)}"]`)
      .first()
      .click();
const film = (lang: string): string => `film.${lang}.mp4`;
/** To a moment with something to see. */
const aMomentIn = ({ page }: Desk): Promise<void> =>
  page.locator('.film-seeker').click({ position: { x: 300, y: 60 } });
const heard = ({ page, say }: Desk): Promise<void> =>
  page.getByText(say('wave-reading')).waitFor({ state: 'detached', timeout: 60_000 });

export const MODES: readonly Screen[] = [
  {
    id: 'questions',
    title: 'Questions',
    show: inTurn(
      mode('mode-questions', '.question-row'),
      click('.question-row >> nth=4'),
      awaits('.b-choiceText'),
    ),
    widths: [1024],
  },
  {
    id: 'glossary',
    title: 'Glossary',
    show: inTurn(written(), press('Control+Alt+g'), awaits('.glossary-row'), click('.glossary-row')),
    leave: press('Control+Alt+g'),
  },
  {
    id: 'questions-paste',
    title: 'Paste questions',
    show: async (desk) => {
      await mode('mode-questions', '.question-row')(desk);
      await press('Control+Alt+v')(desk);
      const { page, lang } = desk;
      await page
        .locator('.dialog textarea')
        .fill(
          lang === 'hi'
            ? '1. मिशन कर्मयोगी किस वर्ष मंज़ूर हुआ?\nक) 2018\nख) 2020\nग) 2022\nउत्तर: ख\n\n2. इनमें से कौन-से मिशन के स्तंभ हैं?\nक) नीति ढाँचा\nख) संस्थागत ढाँचा\nग) वेतन आयोग\nउत्तर: क, ख'
            : '1. In which year was Mission Karmayogi approved?\na) 2018\nb) 2020\nc) 2022\nAnswer: b\n\n2. Which of these are pillars of the mission?\na) Policy framework\nb) Institutional framework\nc) Pay commission\nAnswer: a, b',
        );
      await page.locator('.paste-list').first().waitFor();
    },
  },
  {
    id: 'media',
    title: 'Media',
    show: inTurn(
      media,
      file(() => 'bodies.png'),
    ),
    widths: [1024, 3840],
  },
  {
    id: 'media-describe',
    title: 'Descriptions, one after the other',
    show: inTurn(media, click('.media-filters .btn'), awaits('.walk-body')),
    leave: button('walk-end'),
  },
  {
    id: 'picture',
    title: 'A picture made smaller',
    show: inTurn(
      media,
      file(() => 'bodies.png'),
      button('picture-edit'),
      awaits('.walk-body img'),
    ),
    leave: button('walk-end'),
  },
  {
    id: 'captions',
    title: 'Captions of a film',
    show: inTurn(media, file(film), button('film-edit'), awaits('.film-body'), heard, aMomentIn),
    leave: button('walk-end'),
  },
  {
    id: 'film',
    title: 'Picture and part of a film',
    show: inTurn(
      media,
      file(film),
      button('film-edit'),
      ({ page, say }) => page.locator('.film-desk').getByText(say('film-tab'), { exact: true }).click(),
      awaits('.film-form'),
      heard,
      aMomentIn,
    ),
    leave: button('walk-end'),
  },
  { id: 'record', title: 'Record narration', show: over('record') },
  {
    id: 'design',
    title: 'Design',
    show: over('design', '.design-stage iframe, .design-stage .design-frame'),
    leave: mode('mode-write', '.tree'),
  },
  { id: 'translate', title: 'Translate', show: mode('mode-translate', '.tr-cell'), widths: [1024] },
  {
    id: 'translate-export',
    title: 'Out to a translator',
    show: inTurn(mode('mode-translate', '.tr-cell'), button('xliff-export'), awaits('.dialog')),
  },
  { id: 'check', title: 'Upload check', show: mode('mode-check', '.gate-item'), widths: [1024, 3840] },
  {
    id: 'history',
    title: 'History',
    show: async (desk) => {
      await over('history', '.history-row')(desk);
      await desk.page.getByRole('option').last().click();
      await desk.page.locator('.diff-block, .diff-fact').first().waitFor();
    },
    leave: mode('mode-write', '.tree'),
  },
  {
    id: 'preview',
    title: 'Preview',
    show: async (desk) => {
      await written('p-welcome')(desk);
      const [shown] = await Promise.all([
        desk.page.context().waitForEvent('page'),
        desk.page.keyboard.press('Control+Shift+P'),
      ]);
      await shown.setViewportSize({ width: 1440, height: 900 });
      await shown.frameLocator('main iframe').getByRole('heading', { level: 1 }).waitFor();
      return shown;
    },
    leave: async () => undefined,
  },
  {
    id: 'urdu',
    title: 'A page from right to left',
    show: inTurn(mode('mode-write', '.page > *', 'urdu'), row('letter')),
  },
  { id: 'empty-course', title: 'A course without pages', show: mode('mode-write', '.outline', 'empty') },
  { id: 'empty-questions', title: 'No questions yet', show: mode('mode-questions', '.empty', 'empty') },
  { id: 'empty-media', title: 'No media yet', show: mode('mode-media', '.empty', 'empty') },
  { id: 'empty-translate', title: 'One language only', show: mode('mode-translate', '.empty', 'empty') },
  {
    id: 'outline-nothing',
    title: 'Nothing found in the outline',
    show: inTurn(written(), button('outline-find', '.outline'), async ({ page, lang }) => {
      await page.locator('.outline-find input').fill(lang === 'hi' ? 'पेंशन' : 'pension');
      await page.locator('.outline .empty').waitFor();
    }),
    leave: inTurn(undone(0), button('outline-find', '.outline')),
  },
];
