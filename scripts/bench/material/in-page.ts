/** What is measured inside a page, by the page's own clock. Each of these functions is sent there whole: it knows nothing around it. */

/** Puts a course on the app's list of recent ones, as opening and closing it does. */
export async function addToRecent(path: string): Promise<void> {
  const headers = {
    authorization: `Bearer ${sessionStorage.getItem('kriti-token')}`,
    'content-type': 'application/json',
  };
  for (const method of ['course.open', 'course.close']) {
    const body = JSON.stringify({ method, input: { path } });
    const reply = (await (await fetch('rpc', { method: 'POST', headers, body })).json()) as { ok: boolean };
    if (!reply.ok) throw new Error(JSON.stringify(reply).slice(0, 400));
  }
}

/** Presses what says `title` and waits until a page can be written on and has been painted. Answers milliseconds. */
export async function timeToOpen(title: string): Promise<number> {
  const painted = () =>
    new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
  const button = [...document.querySelectorAll('button')].find((b) => b.textContent === title);
  if (!button) throw new Error(`nothing says ${title}`);
  const start = performance.now();
  button.click();
  const editable = () => document.querySelector('.ProseMirror[contenteditable="true"] p');
  while (!editable()) await new Promise<void>((done) => setTimeout(done));
  await painted();
  return performance.now() - start;
}

/**
 * Begins to note how long each keystroke takes until its change is painted:
 * from the event's own time to the first task after the next frame.
 */
export function noteKeystrokes(): void {
  const taken: number[] = [];
  Object.assign(window, { benchTaken: taken });
  document.addEventListener(
    'keydown',
    (event) => {
      const at = event.timeStamp;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => void taken.push(performance.now() - at);
        port2.postMessage(null);
      });
    },
    true,
  );
}

export const notedKeystrokes = (): number[] => (window as unknown as { benchTaken: number[] }).benchTaken;

/** Scrolls the first list that matches from top to bottom and answers frames per second. */
export async function framesWhileScrolling(selector: string): Promise<number> {
  const found = document.querySelector(selector);
  let list: Element | null = found;
  while (list && list.scrollHeight <= list.clientHeight + 1) list = list.parentElement;
  if (!list) throw new Error(`nothing scrolls at ${selector}`);
  const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
  const start = await frame();
  let frames = 0;
  let now = start;
  while (now - start < 4000) {
    list.scrollTop = ((now - start) / 4000) * (list.scrollHeight - list.clientHeight);
    now = await frame();
    frames += 1;
  }
  return frames / ((now - start) / 1000);
}
