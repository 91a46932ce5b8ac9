/**
 * What a package posts to the window above it goes into the platform's
 * telemetry as an interaction of the subtype scorm, whatever it says
 * (docs/platform.md 2.2, item 11). It changes nothing in the record.
 */
import { isObject, type Session } from './stand-in.ts';

/** The name under which such a message stands among the calls. */
const INTERACT = 'INTERACT';

/** The type that the telemetry gives a message: its `event`, its `type`, or the bare text. */
function messageType(data: unknown): string {
  const message = typeof data === 'string' ? parse(data) : data;
  if (typeof message === 'string') return message || 'type';
  return isObject(message) ? String(message.event || message.type || 'type') : 'type';
}

/** Packages post bare names as often as JSON; a text that is no JSON stands for itself. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Tells `session` of each message that reaches the window above `frame`. Returns a function that stops it. */
export function hearMessages(frame: HTMLIFrameElement, session: Session): (() => void) | undefined {
  const above = frame.ownerDocument?.defaultView;
  const hear = ({ data }: MessageEvent) =>
    session.heard({
      t: session.now(),
      name: INTERACT,
      args: ['scorm', messageType(data).slice(0, 80)],
      result: null,
      error: '',
    });
  above?.addEventListener('message', hear);
  return above ? () => above.removeEventListener('message', hear) : undefined;
}
