/** Flat drawings of Indian offices, people and fields that stand for a course without a picture of its own. */
import type { ReactNode } from 'react';
import './pictures.css';

const DRAWINGS: readonly ReactNode[] = [
  <g key="hall">
    <rect width="160" height="90" fill="#dfe8ea" />
    <rect y="68" width="160" height="22" fill="#b9c9c9" />
    <path d="M24 30 80 10l56 20z" fill="#0b5567" />
    <path
      d="M30 34h11v32H30zM47 34h11v32H47zM64 34h11v32H64zM85 34h11v32H85zM102 34h11v32h-11zM119 34h11v32h-11z"
      fill="#f7f8f6"
    />
    <path d="M24 30h112v4H24zM20 66h120v5H20z" fill="#083f4d" />
  </g>,
  <g key="officer">
    <rect width="160" height="90" fill="#dbe4dd" />
    <rect x="96" y="14" width="44" height="34" fill="#fff" />
    <path d="M102 22h30M102 29h24M102 36h30" stroke="#7c9a86" strokeWidth="2.5" />
    <circle cx="56" cy="32" r="12" fill="#7a4a2b" />
    <path d="M32 90c0-26 8-42 24-42s24 16 24 42z" fill="#21603a" />
    <path d="M44 24c2-10 22-10 24 0-6-3-18-3-24 0z" fill="#2b1a10" />
  </g>,
  <g key="desk">
    <rect width="160" height="90" fill="#efe6d6" />
    <rect y="62" width="160" height="28" fill="#c99b62" />
    <rect x="20" y="44" width="44" height="20" fill="#86291c" />
    <rect x="24" y="38" width="44" height="20" fill="#b4573f" />
    <path d="M30 44h24M30 49h18" stroke="#fff" strokeWidth="2" />
    <rect x="92" y="26" width="48" height="32" rx="2" fill="#2f4648" />
    <rect x="95" y="29" width="42" height="26" fill="#cfe3e4" />
    <path d="M112 58h8v5h-8z" fill="#2f4648" />
    <path d="M100 36h20M100 41h28M100 46h14" stroke="#0b5567" strokeWidth="2" />
  </g>,
  <g key="water">
    <rect width="160" height="90" fill="#d9ebef" />
    <path d="M0 58c20-8 30 8 54 0s34-8 54 0 34 6 52-2v34H0z" fill="#3b8a9c" />
    <path d="M0 70c22-7 34 7 56 0s36-6 54 0 32 5 50-1v21H0z" fill="#0b5567" />
    <path d="M80 14c9 13 13 18 13 25a13 13 0 0 1-26 0c0-7 4-12 13-25z" fill="#0b5567" />
  </g>,
  <g key="people">
    <rect width="160" height="90" fill="#e6ecdf" />
    <rect y="70" width="160" height="20" fill="#b7c7a4" />
    <circle cx="40" cy="36" r="9" fill="#6b4226" />
    <path d="M24 72c0-16 6-24 16-24s16 8 16 24z" fill="#4c6b1f" />
    <circle cx="80" cy="36" r="9" fill="#8a5a36" />
    <path d="M64 72c0-16 6-24 16-24s16 8 16 24z" fill="#0b5567" />
    <circle cx="120" cy="36" r="9" fill="#5c3a22" />
    <path d="M104 72c0-16 6-24 16-24s16 8 16 24z" fill="#a65b00" />
  </g>,
];

const pick = (seed: string): ReactNode => {
  let sum = 0;
  for (const c of seed) sum = (sum * 31 + (c.codePointAt(0) ?? 0)) % 9973;
  return DRAWINGS[sum % DRAWINGS.length];
};

/** The picture of a course; where it has none, the same drawing each time for the same `seed`. */
export function Thumb({
  url,
  seed,
  size,
}: {
  url?: string | undefined;
  seed: string;
  size: 's' | 'm' | 'l';
}) {
  return (
    <span className={`thumb ${size}`} aria-hidden="true">
      {url ? (
        <img src={url} alt="" />
      ) : (
        <svg viewBox="0 0 160 90" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
          {pick(seed)}
        </svg>
      )}
    </span>
  );
}
