/**
 * The language of adlcp:prerequisites in SCORM 1.2: `&` and, `|` or, `~` not,
 * `=` and `<>` against a status, `n*{a,b,c}` at least n of a set, parentheses
 * (SCORM 1.2 CAM 2.3.2.5.2; AICC CMI001).
 */
import { err, ok, type Result } from '../../course/result.ts';

/** The standard allows 200 characters; far beyond that nobody means it. */
const LONGEST = 4000;

const TOKEN = /\s*(<>|[&|~=(){},*]|"[^"]*"|[^\s&|~=(){},*"<>]+|.)/gy;

/** @returns the item identifiers it names, in order; or the place (0-based) where it stops making sense. */
export function parsePrerequisites(script: string): Result<string[], { at: number }> {
  if (script.length > LONGEST) return err({ at: LONGEST });
  const tokens = [...script.trimEnd().matchAll(TOKEN)].map((m) => ({ text: m[1] ?? '', at: m.index }));
  const names: string[] = [];
  let next = 0;
  const peek = () => tokens[next]?.text;
  const take = (expected: string): boolean => peek() === expected && next++ >= 0;
  const isName = (text: string | undefined): text is string =>
    text !== undefined && /^[^&|~=(){},*"<>]+$/.test(text);
  const name = (): boolean => {
    const text = peek();
    if (!isName(text)) return false;
    names.push(text);
    next++;
    return true;
  };
  /** `n*{a,b}`; a number alone may also be an identifier. */
  const set = (): boolean => {
    if (!/^\d+$/.test(peek() ?? '') || tokens[next + 1]?.text !== '*') return false;
    next += 2;
    if (!take('{') || !name()) return false;
    while (take(',')) if (!name()) return false;
    return take('}');
  };
  const term = (): boolean => {
    while (take('~'));
    if (take('(')) return expression() && take(')');
    if (tokens[next + 1]?.text === '*') return set();
    if (!name()) return false;
    if (!take('=') && !take('<>')) return true;
    const status = peek();
    if (status === undefined || !(status.startsWith('"') || isName(status))) return false;
    next++;
    return true;
  };
  const expression = (): boolean => {
    if (!term()) return false;
    while (take('&') || take('|')) if (!term()) return false;
    return true;
  };
  return expression() && next === tokens.length ? ok(names) : err({ at: tokens[next]?.at ?? script.length });
}
