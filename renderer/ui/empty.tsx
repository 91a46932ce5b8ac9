import type { ReactNode } from 'react';
import './empty.css';

/** An empty place: what belongs here, one sentence, and the first steps. */
export function Empty({
  title,
  children,
  actions,
  art = 'folder',
}: {
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  art?: keyof typeof ART | 'none';
}) {
  return (
    <div className={art === 'none' ? 'empty plain' : 'empty'}>
      {art !== 'none' && (
        <svg width="104" height="72" viewBox="0 0 104 72" aria-hidden="true" className="empty-art">
          {ART[art]}
        </svg>
      )}
      <div>
        <b>{title}</b>
        {children && <p className="muted">{children}</p>}
        {actions && <div className="row row-wrap empty-actions">{actions}</div>}
      </div>
    </div>
  );
}

const ART = {
  folder: (
    <>
      <path d="M14 20h30l6 7h40v37H14z" className="sheet-line" />
      <path d="M26 38h44M26 46h30M26 54h36" />
      <path d="M78 8v18M69 17h18" className="plus" />
    </>
  ),
  page: (
    <>
      <path d="M30 8h34l12 12v46H30z" className="sheet-line" />
      <path d="M64 8v12h12M38 32h30M38 40h30M38 48h18" />
      <path d="M86 40v18M77 49h18" className="plus" />
    </>
  ),
  locked: (
    <>
      <path d="M24 12h44v50H24z" className="sheet-line" />
      <path d="M32 24h28M32 33h28M32 42h16" />
      <path d="M63 46h22v16H63z" className="sheet-line" />
      <path d="M68 46v-5a6 6 0 0 1 12 0v5" className="plus" />
    </>
  ),
  fine: (
    <>
      <path d="M24 12h44v50H24z" className="sheet-line" />
      <path d="M32 24h28M32 33h28M32 42h16" />
      <circle cx="74" cy="50" r="13" className="sheet-line" />
      <path d="m68 50 4.5 4.5 8-9" className="plus" />
    </>
  ),
} as const;
