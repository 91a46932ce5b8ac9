import type { ReactNode } from 'react';
import './severity.css';

/** How much a finding matters: stops the upload, worth mending, needs a person's word, fine. */
export type Level = 'block' | 'warn' | 'person' | 'pass';

/** Our own four shapes: never meaning by colour alone. */
export function LevelMark({ level }: { level: Level }) {
  return (
    <svg className={`i level c-${level}`} viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[level]}
    </svg>
  );
}

const SHAPES: Readonly<Record<Level, ReactNode>> = {
  block: (
    <>
      <path className="f" d="M5.2 1.3h5.6l3.9 3.9v5.6l-3.9 3.9H5.2l-3.9-3.9V5.2z" />
      <path d="M5.2 8h5.6" className="cut-out" />
    </>
  ),
  warn: (
    <>
      <path className="f" d="M8 1.8 15 14H1z" />
      <path d="M8 6.3v3.6" className="cut-out thin" />
      <circle cx="8" cy="11.9" r=".85" className="cut-dot" />
    </>
  ),
  person: (
    <>
      <circle cx="8" cy="8" r="6.4" />
      <circle className="f" cx="8" cy="6.3" r="2" />
      <path className="f" d="M4.4 11.9c.5-2 1.8-2.9 3.6-2.9s3.1.9 3.6 2.9c-2 1.8-5.2 1.8-7.2 0z" />
    </>
  ),
  pass: (
    <>
      <circle cx="8" cy="8" r="6.4" />
      <path d="m5 8.3 2.1 2.1L11.2 6" />
    </>
  ),
};

/** Shape and words of one level on a line. */
export function LevelLine({ level, children }: { level: Level; children: ReactNode }) {
  return (
    <span className={`sev c-${level}`}>
      <LevelMark level={level} />
      <span>{children}</span>
    </span>
  );
}

/** A finding set apart: shape, what, why, and what can be done. */
export function Notice({
  level,
  title,
  children,
  actions,
}: {
  level: Level;
  title: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className={`notice ${level}`} role={level === 'block' ? 'alert' : 'status'}>
      <LevelMark level={level} />
      <div className="grow">
        <b>{title}</b>
        {children && <div className="muted">{children}</div>}
        {actions && <div className="row row-wrap notice-actions">{actions}</div>}
      </div>
    </div>
  );
}
