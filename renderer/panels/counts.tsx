import { inMinutes, readingSpeed, secondsToRead, wordCount } from '../../packager/course/duration.ts';
import { closeDialog } from '../dialogs.ts';
import { currentEditor } from '../editor/pages.ts';
import { flushText } from '../history.ts';
import { measure } from '../measure.ts';
import { inFigures, minutesInWords } from '../numbers.ts';
import { openCourse, pageOrder } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useSay } from '../words.tsx';
import './counts.css';

interface Count {
  readonly words: number;
  readonly seconds: number;
}

/** Words of what is selected, of the page and of the course, in the language that is written. */
function counts(): { readonly selection: Count | null; readonly page: Count | null; readonly course: Count } {
  flushText();
  const { draft, page, lang } = openCourse();
  const editor = currentEditor();
  const { from = 0, to = 0 } = editor?.state.selection ?? {};
  const words = wordCount(editor?.state.doc.textBetween(from, to, '\n', ' ') ?? '');
  const pages = pageOrder(draft).flatMap((id) => measure(draft, id, lang) ?? []);
  return {
    selection: words > 0 ? { words, seconds: secondsToRead(words, lang) } : null,
    page: (page && measure(draft, page, lang)) || null,
    course: {
      words: pages.reduce((n, p) => n + p.words, 0),
      seconds: pages.reduce((n, p) => n + p.seconds, 0),
    },
  };
}

/** How much there is to read, and how that is reckoned. */
export function Counts() {
  const say = useSay();
  const { lang } = openCourse();
  const { selection, page, course } = counts();
  const rows = [
    { label: say('counts-selection'), count: selection },
    { label: say('counts-page'), count: page },
    { label: say('counts-course'), count: course },
  ];
  return (
    <Dialog
      title={say('counts-title')}
      onClose={closeDialog}
      actions={
        <Button look="primary" onPress={closeDialog}>
          {say('done')}
        </Button>
      }
    >
      <table className="counts">
        <thead>
          <tr>
            <th scope="col">{say('counts-what')}</th>
            <th scope="col">{say('make-pages-words')}</th>
            <th scope="col">{say('make-pages-time')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, count }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{count ? inFigures(count.words) : '–'}</td>
              <td>{count && count.seconds > 0 ? minutesInWords(inMinutes(count.seconds)) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="sm quiet">{say('counts-speed', { n: readingSpeed(lang) })}</p>
      <p className="sm quiet">{say(/^en\b/.test(lang) ? 'counts-source-en' : 'counts-source-other')}</p>
    </Dialog>
  );
}
