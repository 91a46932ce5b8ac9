/** A frame as far as the platform's trackers need one; `touch` is a click in the package. */

type Listener = (event: { key?: string }) => void;

export function fakeFrame() {
  const listeners = new Map<string, Listener[]>();
  const listen = (type: string, listener: Listener) =>
    void listeners.set(type, [...(listeners.get(type) ?? []), listener]);
  const fire = (type: string, event = {}) => {
    for (const listener of listeners.get(type) ?? []) listener(event);
  };
  const page = {
    addEventListener: listen,
    getElementById: () => null,
    body: {},
    querySelectorAll: () => [
      { addEventListener: (type: string, listener: Listener) => listen(`media ${type}`, listener) },
    ],
  };
  const above = {
    addEventListener: (type: string, listener: Listener) => listen(`above ${type}`, listener),
    removeEventListener: (type: string) => void listeners.delete(`above ${type}`),
  };
  const frame = {
    contentDocument: page,
    contentWindow: { addEventListener: listen },
    ownerDocument: { defaultView: above },
  };
  const acts = {
    fire,
    touch: () => fire('click'),
    media: (type: string) => fire(`media ${type}`),
    /** A message that the package posts to the window above it. */
    post: (data: unknown) => fire('above message', { data }),
  };
  return { frame: frame as unknown as HTMLIFrameElement, ...acts };
}
